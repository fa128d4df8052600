package be.signaalhuis.command.signals;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put something about a signal right, and say why; its theme stays. */
record CorrectSignal(
        @TargetAggregateIdentifier SignalId signalId,
        long expectedVersion,
        Sealed<String> reason,
        SignalCorrection correction,
        LocalDate today) {}
