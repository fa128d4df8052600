package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/** A planned meeting will not be. */
@Revision("1")
public record MeetingCancelled(OverlegId overlegId, MeetingId meetingId, Sealed<String> reason)
        implements OverlegEvent {}
