package be.signaalhuis.command.signals;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Rely on a signal more or less than before, or let it go further or less far. */
record RegradeSignal(
        @TargetAggregateIdentifier SignalId signalId,
        long expectedVersion,
        Sealed<String> reason,
        Regrading regrading,
        LocalDate today) {}
