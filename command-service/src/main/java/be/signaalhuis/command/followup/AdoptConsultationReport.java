package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.ConsultationId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adopt the report of a meeting as it stands. */
record AdoptConsultationReport(
        @TargetAggregateIdentifier ConsultationId consultationId,
        long expectedVersion,
        LocalDate adoptedOn,
        LocalDate today) {}
