package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.FollowUpItemId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say that it will not be done, and why. */
record DropFollowUpItem(
        @TargetAggregateIdentifier FollowUpItemId itemId,
        long expectedVersion,
        LocalDate droppedOn,
        Sealed<String> reason,
        LocalDate today) {}
