package be.signaalhuis.events.lco;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The report went to the client, or to the others at the table as well.
 *
 * @param withParticipants false when the client alone has it
 */
@Revision("1")
public record MeetingReportShared(
        OverlegId overlegId, MeetingId meetingId, LocalDate sharedOn, boolean withParticipants)
        implements OverlegEvent {}
