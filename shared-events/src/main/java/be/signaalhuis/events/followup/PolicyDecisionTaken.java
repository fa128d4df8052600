package be.signaalhuis.events.followup;

import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/**
 * A meeting decided whether policy must be adjusted (plan 000, OD 2.4).
 *
 * @param adjust whether it must
 */
@Revision("1")
public record PolicyDecisionTaken(ConsultationId consultationId, boolean adjust, Sealed<String> explanation)
        implements ConsultationEvent {}
