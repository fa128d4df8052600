package be.signaalhuis.command.signals;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say that a signal was looked at and may stand as it is. */
record ReviewSignal(
        @TargetAggregateIdentifier SignalId signalId, long expectedVersion, Sealed<String> note, LocalDate today) {}
