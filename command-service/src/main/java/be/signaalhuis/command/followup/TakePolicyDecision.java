package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.ConsultationId;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Decide in a meeting whether policy must be adjusted. */
record TakePolicyDecision(
        @TargetAggregateIdentifier ConsultationId consultationId,
        long expectedVersion,
        Boolean adjust,
        Sealed<String> explanation) {}
