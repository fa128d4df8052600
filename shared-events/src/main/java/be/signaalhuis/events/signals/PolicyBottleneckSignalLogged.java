package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import org.axonframework.serialization.Revision;

/** A rule or a service was seen to stand in the way, structurally (plan 000, OD 3.5 and 4.5). */
@Revision("1")
public record PolicyBottleneckSignalLogged(
        SignalId signalId,
        Code municipality,
        ExternalReference externalReference,
        SignalContent content,
        CodeListVersion codeLists)
        implements SignalEvent, LoggedSignal {

    public static final Code THEME = Code.of("BELEIDSKNELPUNT");

    @Override
    public Code theme() {
        return THEME;
    }
}
