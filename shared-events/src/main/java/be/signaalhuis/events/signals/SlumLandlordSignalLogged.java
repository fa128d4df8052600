package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import org.axonframework.serialization.Revision;

/** A dwelling was found that nobody should have to rent (plan 002, acties 1.2 and 2.1). */
@Revision("1")
public record SlumLandlordSignalLogged(
        SignalId signalId,
        Code municipality,
        ExternalReference externalReference,
        SignalContent content,
        CodeListVersion codeLists)
        implements SignalEvent, LoggedSignal {

    public static final Code THEME = Code.of("HUISJESMELKERIJ");

    @Override
    public Code theme() {
        return THEME;
    }
}
