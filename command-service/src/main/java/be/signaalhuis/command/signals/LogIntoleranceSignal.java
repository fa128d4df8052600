package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.IntoleranceSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down intolerance or stigmatisation in a neighbourhood. */
record LogIntoleranceSignal(
        @TargetAggregateIdentifier SignalId signalId,
        ExternalReference externalReference,
        SignalContent content,
        LocalDate today)
        implements LogSignal {

    @Override
    public Code theme() {
        return IntoleranceSignalLogged.THEME;
    }

    @Override
    public IntoleranceSignalLogged logged(Code municipality, CodeListVersion codeLists) {
        return new IntoleranceSignalLogged(signalId, municipality, externalReference, content, codeLists);
    }
}
