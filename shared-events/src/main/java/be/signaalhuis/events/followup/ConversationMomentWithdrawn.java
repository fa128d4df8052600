package be.signaalhuis.events.followup;

import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/** A moment was registered by mistake: it counts no more. */
@Revision("1")
public record ConversationMomentWithdrawn(ConversationMomentId momentId, Sealed<String> reason)
        implements ConversationMomentEvent {}
