package be.signaalhuis.events.followup;

/** The life of a conversation moment: registered, withdrawn when that was a mistake. */
public sealed interface ConversationMomentEvent permits ConversationMomentRegistered, ConversationMomentWithdrawn {

    ConversationMomentId momentId();
}
