package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.SegregationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down that groups live past each other. */
record LogSegregationSignal(
        @TargetAggregateIdentifier SignalId signalId,
        ExternalReference externalReference,
        SignalContent content,
        LocalDate today)
        implements LogSignal {

    @Override
    public Code theme() {
        return SegregationSignalLogged.THEME;
    }

    @Override
    public SegregationSignalLogged logged(Code municipality, CodeListVersion codeLists) {
        return new SegregationSignalLogged(signalId, municipality, externalReference, content, codeLists);
    }
}
