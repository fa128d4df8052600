package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.ConsultationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Choose what a planned meeting is about. */
record SetConsultationAgenda(
        @TargetAggregateIdentifier ConsultationId consultationId, long expectedVersion, AgendaChange change) {}
