package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.FollowUpItemId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say that what was to be done is done. */
record FinishFollowUpItem(
        @TargetAggregateIdentifier FollowUpItemId itemId,
        long expectedVersion,
        LocalDate doneOn,
        Sealed<String> note,
        LocalDate today) {}
