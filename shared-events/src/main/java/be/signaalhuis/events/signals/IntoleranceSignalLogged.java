package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import org.axonframework.serialization.Revision;

/** Intolerance or stigmatisation was seen in a neighbourhood (plans 000 and 002). */
@Revision("1")
public record IntoleranceSignalLogged(
        SignalId signalId,
        Code municipality,
        ExternalReference externalReference,
        SignalContent content,
        CodeListVersion codeLists)
        implements SignalEvent, LoggedSignal {

    public static final Code THEME = Code.of("ONVERDRAAGZAAMHEID");

    @Override
    public Code theme() {
        return THEME;
    }
}
