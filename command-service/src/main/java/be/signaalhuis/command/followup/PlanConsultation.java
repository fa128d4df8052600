package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.ConsultationId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plan a meeting of a body, on the terms it has by now. */
record PlanConsultation(
        @TargetAggregateIdentifier ConsultationId consultationId,
        MeetingBody body,
        LocalDate plannedOn,
        LocalDate today) {}
