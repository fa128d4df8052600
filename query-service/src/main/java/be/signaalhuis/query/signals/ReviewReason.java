package be.signaalhuis.query.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.RadicalisationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Why somebody should look at a signal; once they did, until it says something else. */
public enum ReviewReason {
    /** Its summary has words that name an origin or a faith. */
    NAMES_ORIGIN_OR_FAITH,
    /** What is written down as radicalisation is looked at by a second person. */
    RADICALISATION,
    /** An unreliable or unknown source, and nothing that supports it: grade C4 or X4. */
    WEAK_GRADE;

    private static final Set<Code> WEAK_SOURCES = Set.of(Code.of("C"), Code.of("X"));
    private static final Code UNSUPPORTED = Code.of("4");

    /** The reasons there are when a signal says this. */
    public static List<ReviewReason> of(Code theme, SignalContent content) {
        var reasons = new ArrayList<ReviewReason>();
        if (content.namesOriginOrFaith()) {
            reasons.add(NAMES_ORIGIN_OR_FAITH);
        }
        if (theme.equals(RadicalisationSignalLogged.THEME)) {
            reasons.add(RADICALISATION);
        }
        if (isWeak(content.grading())) {
            reasons.add(WEAK_GRADE);
        }
        return List.copyOf(reasons);
    }

    /** What is left of the reasons when a signal has another grade. */
    public static List<ReviewReason> regraded(List<ReviewReason> before, Grading grading) {
        var reasons = new ArrayList<>(before);
        reasons.remove(WEAK_GRADE);
        if (isWeak(grading)) {
            reasons.add(WEAK_GRADE);
        }
        return List.copyOf(reasons);
    }

    private static boolean isWeak(Grading grading) {
        return grading != null && WEAK_SOURCES.contains(grading.source()) && UNSUPPORTED.equals(grading.information());
    }
}
