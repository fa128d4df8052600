package be.signaalhuis.events.followup;

import be.signaalhuis.events.signals.SignalId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * More signals turned out to be taken into account (plan 000, OD 2.4).
 *
 * @param signals those that were not linked before
 */
@Revision("1")
public record FollowUpSignalsLinked(FollowUpItemId itemId, List<SignalId> signals) implements FollowUpItemEvent {

    public FollowUpSignalsLinked {
        signals = List.copyOf(signals);
    }
}
