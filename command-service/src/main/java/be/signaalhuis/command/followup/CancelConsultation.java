package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.ConsultationId;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Call a planned meeting off. */
record CancelConsultation(
        @TargetAggregateIdentifier ConsultationId consultationId, long expectedVersion, Sealed<String> reason) {}
