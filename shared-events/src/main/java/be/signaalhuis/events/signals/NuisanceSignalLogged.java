package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import org.axonframework.serialization.Revision;

/** A nuisance or a problem of living together was seen (plan 000, OD 2.3; plan 002, Overlast). */
@Revision("1")
public record NuisanceSignalLogged(
        SignalId signalId,
        Code municipality,
        ExternalReference externalReference,
        SignalContent content,
        CodeListVersion codeLists)
        implements SignalEvent, LoggedSignal {

    public static final Code THEME = Code.of("OVERLAST");

    @Override
    public Code theme() {
        return THEME;
    }
}
