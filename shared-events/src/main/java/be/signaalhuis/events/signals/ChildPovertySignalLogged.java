package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import org.axonframework.serialization.Revision;

/** Child poverty showed itself, without saying in which family (plan 003, acties 1.2 and 1.5). */
@Revision("1")
public record ChildPovertySignalLogged(
        SignalId signalId,
        Code municipality,
        ExternalReference externalReference,
        SignalContent content,
        CodeListVersion codeLists)
        implements SignalEvent, LoggedSignal {

    public static final Code THEME = Code.of("KINDERARMOEDE");

    @Override
    public Code theme() {
        return THEME;
    }
}
