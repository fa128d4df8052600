package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.ConversationMomentId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down a conversation about a theme. */
record RegisterConversationMoment(
        @TargetAggregateIdentifier ConversationMomentId momentId, Conversation conversation, LocalDate today) {}
