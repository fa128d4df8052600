package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SlumLandlordSignalLogged;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down a dwelling that nobody should have to rent. */
record LogSlumLandlordSignal(
        @TargetAggregateIdentifier SignalId signalId,
        ExternalReference externalReference,
        SignalContent content,
        LocalDate today)
        implements LogSignal {

    @Override
    public Code theme() {
        return SlumLandlordSignalLogged.THEME;
    }

    @Override
    public SlumLandlordSignalLogged logged(Code municipality, CodeListVersion codeLists) {
        return new SlumLandlordSignalLogged(signalId, municipality, externalReference, content, codeLists);
    }
}
