package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.ChildPovertySignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down that child poverty showed itself, without saying in which family. */
record LogChildPovertySignal(
        @TargetAggregateIdentifier SignalId signalId,
        ExternalReference externalReference,
        SignalContent content,
        LocalDate today)
        implements LogSignal {

    @Override
    public Code theme() {
        return ChildPovertySignalLogged.THEME;
    }

    @Override
    public ChildPovertySignalLogged logged(Code municipality, CodeListVersion codeLists) {
        return new ChildPovertySignalLogged(signalId, municipality, externalReference, content, codeLists);
    }
}
