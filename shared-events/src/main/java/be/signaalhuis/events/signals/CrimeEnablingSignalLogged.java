package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import org.axonframework.serialization.Revision;

/** A place was seen that makes crime easy (plan 002, actie 1.1). */
@Revision("1")
public record CrimeEnablingSignalLogged(
        SignalId signalId,
        Code municipality,
        ExternalReference externalReference,
        SignalContent content,
        CodeListVersion codeLists)
        implements SignalEvent, LoggedSignal {

    public static final Code THEME = Code.of("CRIMINOGENE_GELEGENHEID");

    @Override
    public Code theme() {
        return THEME;
    }
}
