package be.signaalhuis.command.followup;

import be.signaalhuis.events.followup.FollowUpItemId;
import be.signaalhuis.events.signals.SignalId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say which more signals something takes into account. */
record LinkFollowUpSignals(
        @TargetAggregateIdentifier FollowUpItemId itemId, long expectedVersion, List<SignalId> signals) {}
