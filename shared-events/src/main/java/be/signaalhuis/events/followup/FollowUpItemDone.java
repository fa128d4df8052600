package be.signaalhuis.events.followup;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was to be done is done. */
@Revision("1")
public record FollowUpItemDone(FollowUpItemId itemId, LocalDate doneOn, Sealed<String> note)
        implements FollowUpItemEvent {}
