package be.signaalhuis.events.followup;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** It will not be done, and why. */
@Revision("1")
public record FollowUpItemDropped(FollowUpItemId itemId, LocalDate droppedOn, Sealed<String> reason)
        implements FollowUpItemEvent {}
