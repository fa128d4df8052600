package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/**
 * The report of a meeting, or a better one.
 *
 * @param withClient whether it was written together with the client
 */
@Revision("1")
public record MeetingReportWritten(
        OverlegId overlegId, MeetingId meetingId, Sealed<MeetingReport> report, boolean withClient)
        implements OverlegEvent {}
