package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.CrimeEnablingSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down a place that makes crime easy. */
record LogCrimeEnablingSignal(
        @TargetAggregateIdentifier SignalId signalId,
        ExternalReference externalReference,
        SignalContent content,
        LocalDate today)
        implements LogSignal {

    @Override
    public Code theme() {
        return CrimeEnablingSignalLogged.THEME;
    }

    @Override
    public CrimeEnablingSignalLogged logged(Code municipality, CodeListVersion codeLists) {
        return new CrimeEnablingSignalLogged(signalId, municipality, externalReference, content, codeLists);
    }
}
