package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.ConsultationId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down that a meeting took place, with its report when that is there already. */
record HoldConsultation(
        @TargetAggregateIdentifier ConsultationId consultationId,
        long expectedVersion,
        Holding holding,
        Sealed<String> report,
        LocalDate today) {}
