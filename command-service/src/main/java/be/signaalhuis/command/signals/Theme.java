package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.ChildPovertySignalLogged;
import be.signaalhuis.events.signals.CrimeEnablingSignalLogged;
import be.signaalhuis.events.signals.ExploitationSignalLogged;
import be.signaalhuis.events.signals.IntoleranceSignalLogged;
import be.signaalhuis.events.signals.NuisanceSignalLogged;
import be.signaalhuis.events.signals.PolicyBottleneckSignalLogged;
import be.signaalhuis.events.signals.RadicalisationSignalLogged;
import be.signaalhuis.events.signals.SegregationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SlumLandlordSignalLogged;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A theme as an address names it, with its code and the command that writes such a signal down. */
enum Theme {
    SEGREGATION(SegregationSignalLogged.THEME, LogSegregationSignal::new),
    RADICALISATION(RadicalisationSignalLogged.THEME, LogRadicalisationSignal::new),
    NUISANCE(NuisanceSignalLogged.THEME, LogNuisanceSignal::new),
    CHILD_POVERTY(ChildPovertySignalLogged.THEME, LogChildPovertySignal::new),
    SLUM_LANDLORD(SlumLandlordSignalLogged.THEME, LogSlumLandlordSignal::new),
    CRIME_ENABLING(CrimeEnablingSignalLogged.THEME, LogCrimeEnablingSignal::new),
    INTOLERANCE(IntoleranceSignalLogged.THEME, LogIntoleranceSignal::new),
    EXPLOITATION(ExploitationSignalLogged.THEME, LogExploitationSignal::new),
    POLICY_BOTTLENECK(PolicyBottleneckSignalLogged.THEME, LogPolicyBottleneckSignal::new);

    private final Code code;
    private final Triaged command;

    Theme(Code code, Untriaged command) {
        this(code, (id, reference, triage, content, today) -> command.of(id, reference, content, today));
    }

    Theme(Code code, Triaged command) {
        this.code = code;
        this.command = command;
    }

    /** As a path says it: {@code child-poverty}. */
    static Optional<Theme> inPath(String word) {
        return Arrays.stream(values())
                .filter(theme ->
                        theme.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }

    static Optional<Theme> of(Code code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }

    Code code() {
        return code;
    }

    LogSignal log(SignalId id, ExternalReference reference, Code triage, SignalContent content, LocalDate today) {
        return command.of(id, reference, triage, content, today);
    }

    private interface Untriaged {
        LogSignal of(SignalId id, ExternalReference reference, SignalContent content, LocalDate today);
    }

    private interface Triaged {
        LogSignal of(SignalId id, ExternalReference reference, Code triage, SignalContent content, LocalDate today);
    }
}
