package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.ConsultationBodyId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say that a body meets no more. */
record EndConsultationBody(
        @TargetAggregateIdentifier ConsultationBodyId bodyId,
        long expectedVersion,
        LocalDate endedOn,
        Sealed<String> reason,
        LocalDate today) {}
