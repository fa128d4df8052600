package be.signaalhuis.command.signals;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.SignalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a signal that tells what another one tells go up into that one. */
record MergeSignal(
        @TargetAggregateIdentifier SignalId signalId, long expectedVersion, SignalId into, Sealed<String> reason) {}
