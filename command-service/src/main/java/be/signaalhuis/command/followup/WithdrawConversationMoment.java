package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.ConversationMomentId;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take back a moment that was registered by mistake. */
record WithdrawConversationMoment(
        @TargetAggregateIdentifier ConversationMomentId momentId, long expectedVersion, Sealed<String> reason) {}
