package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.NuisanceSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down a nuisance or a problem of living together. */
record LogNuisanceSignal(
        @TargetAggregateIdentifier SignalId signalId,
        ExternalReference externalReference,
        SignalContent content,
        LocalDate today)
        implements LogSignal {

    @Override
    public Code theme() {
        return NuisanceSignalLogged.THEME;
    }

    @Override
    public NuisanceSignalLogged logged(Code municipality, CodeListVersion codeLists) {
        return new NuisanceSignalLogged(signalId, municipality, externalReference, content, codeLists);
    }
}
