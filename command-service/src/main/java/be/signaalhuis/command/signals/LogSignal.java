package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;

/** What the commands that write a signal down have in common; each theme has one of its own. */
sealed interface LogSignal
        permits LogSegregationSignal,
                LogRadicalisationSignal,
                LogNuisanceSignal,
                LogChildPovertySignal,
                LogSlumLandlordSignal,
                LogCrimeEnablingSignal,
                LogIntoleranceSignal,
                LogExploitationSignal,
                LogPolicyBottleneckSignal {

    SignalId signalId();

    Code theme();

    /** Null for a theme that needs no triage. */
    default Code triage() {
        return null;
    }

    SignalContent content();

    LocalDate today();

    LoggedSignal logged(Code municipality, CodeListVersion codeLists);
}
