package be.signaalhuis.command.signals;

import be.signaalhuis.events.signals.SignalId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The signals there are, for a rule about more than one of them. */
interface KnownSignals {

    /** Those of them that there are. */
    Map<SignalId, KnownSignal> among(Collection<SignalId> ids);

    default Optional<KnownSignal> find(SignalId id) {
        return Optional.ofNullable(among(List.of(id)).get(id));
    }
}
