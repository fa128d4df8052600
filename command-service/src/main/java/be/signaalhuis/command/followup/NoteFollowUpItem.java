package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.FollowUpItemId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down an action point, an agreement or a recommendation. */
record NoteFollowUpItem(@TargetAggregateIdentifier FollowUpItemId itemId, FollowUp followUp, LocalDate today) {}
