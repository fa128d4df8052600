package be.signaalhuis.events.followup;

import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/** A planned meeting does not take place. */
@Revision("1")
public record ConsultationCancelled(ConsultationId consultationId, Sealed<String> reason)
        implements ConsultationEvent {}
