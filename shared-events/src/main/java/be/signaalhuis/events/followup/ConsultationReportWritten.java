package be.signaalhuis.events.followup;

import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/**
 * What was said in a meeting was written down.
 *
 * @param report the whole text as it stands from now on
 */
@Revision("1")
public record ConsultationReportWritten(ConsultationId consultationId, Sealed<String> report)
        implements ConsultationEvent {}
