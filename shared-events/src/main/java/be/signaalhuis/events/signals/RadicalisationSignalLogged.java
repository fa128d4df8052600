package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import org.axonframework.serialization.Revision;

/**
 * A phenomenon of radicalisation or polarisation was seen in an area (plan 000, OD 2.4). Never a person: that belongs to
 * the legal case table (law of 30 July 2018).
 *
 * @param triage the answer to the question whether it is more than traditional religious practice
 */
@Revision("1")
public record RadicalisationSignalLogged(
        SignalId signalId,
        Code municipality,
        ExternalReference externalReference,
        Code triage,
        SignalContent content,
        CodeListVersion codeLists)
        implements SignalEvent, LoggedSignal {

    public static final Code THEME = Code.of("RADICALISERING");

    @Override
    public Code theme() {
        return THEME;
    }
}
