package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.ExploitationSignalLogged;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.RadicalisationSignalLogged;
import java.util.Set;

/** How far the content of a signal may go. */
final class Sharing {

    static final Code OWN_SERVICE = Code.of("EIGEN_DIENST");
    static final Code CONSULTATION_TABLE = Code.of("OVERLEGTAFEL");

    private static final Set<Code> BEYOND_THE_TABLE = Set.of(Code.of("GEBIEDSSCAN_ANONIEM"), Code.of("OPENBAAR"));
    private static final Set<Code> KEPT_CLOSE =
            Set.of(RadicalisationSignalLogged.THEME, ExploitationSignalLogged.THEME);
    private static final Set<Code> ONLY_WITH_PERMISSION = Set.of(Code.of("H2"), Code.of("H3"));

    private Sharing() {}

    /** What is assumed when nobody said it. */
    static Code ofTheme(Code theme) {
        return KEPT_CLOSE.contains(theme) ? OWN_SERVICE : CONSULTATION_TABLE;
    }

    static boolean isTooWide(Code sharing, Code theme, Grading grading) {
        return sharing != null
                && BEYOND_THE_TABLE.contains(sharing)
                && (KEPT_CLOSE.contains(theme)
                        || grading != null
                                && grading.handling() != null
                                && ONLY_WITH_PERMISSION.contains(grading.handling()));
    }
}
