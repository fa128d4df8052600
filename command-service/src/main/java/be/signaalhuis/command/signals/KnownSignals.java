package be.signaalhuis.command.signals;

import be.signaalhuis.events.signals.SignalId;
import java.util.Optional;

/** The signals there are, for a rule about more than one of them. */
interface KnownSignals {

    Optional<KnownSignal> find(SignalId id);
}
