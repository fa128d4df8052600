package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import org.axonframework.serialization.Revision;

/** Groups were seen to live past each other: at school, in leisure, in a neighbourhood (plan 000, OD 2.4). */
@Revision("1")
public record SegregationSignalLogged(
        SignalId signalId,
        Code municipality,
        ExternalReference externalReference,
        SignalContent content,
        CodeListVersion codeLists)
        implements SignalEvent, LoggedSignal {

    public static final Code THEME = Code.of("SEGREGATIE");

    @Override
    public Code theme() {
        return THEME;
    }
}
