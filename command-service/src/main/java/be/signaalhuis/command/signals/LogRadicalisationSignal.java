package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.RadicalisationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Write down a phenomenon of radicalisation or polarisation, never a person.
 *
 * @param triage the answer to the question whether it is more than traditional religious practice
 */
record LogRadicalisationSignal(
        @TargetAggregateIdentifier SignalId signalId,
        ExternalReference externalReference,
        Code triage,
        SignalContent content,
        LocalDate today)
        implements LogSignal {

    @Override
    public Code theme() {
        return RadicalisationSignalLogged.THEME;
    }

    @Override
    public RadicalisationSignalLogged logged(Code municipality, CodeListVersion codeLists) {
        return new RadicalisationSignalLogged(signalId, municipality, externalReference, triage, content, codeLists);
    }
}
