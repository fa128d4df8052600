package be.signaalhuis.events.followup;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was thought to be done, or was dropped, is to be done after all. */
@Revision("1")
public record FollowUpItemReopened(FollowUpItemId itemId, LocalDate reopenedOn, Sealed<String> reason)
        implements FollowUpItemEvent {}
