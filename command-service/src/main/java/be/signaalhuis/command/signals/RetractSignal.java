package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a signal back, for good. */
record RetractSignal(
        @TargetAggregateIdentifier SignalId signalId,
        long expectedVersion,
        LocalDate retractedOn,
        Code cause,
        Sealed<String> reason,
        LocalDate today) {}
