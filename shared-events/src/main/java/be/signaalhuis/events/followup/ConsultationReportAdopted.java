package be.signaalhuis.events.followup;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The report of a meeting was adopted; from here on it does not change. */
@Revision("1")
public record ConsultationReportAdopted(ConsultationId consultationId, LocalDate adoptedOn)
        implements ConsultationEvent {}
