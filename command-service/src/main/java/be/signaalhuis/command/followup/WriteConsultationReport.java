package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.ConsultationId;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write the report of a meeting, or write it again before it is adopted. */
record WriteConsultationReport(
        @TargetAggregateIdentifier ConsultationId consultationId, long expectedVersion, Sealed<String> report) {}
