package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.FollowUpItemId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say that it is to be done after all, and why. */
record ReopenFollowUpItem(
        @TargetAggregateIdentifier FollowUpItemId itemId,
        long expectedVersion,
        LocalDate reopenedOn,
        Sealed<String> reason,
        LocalDate today) {}
