package be.signaalhuis.query.lco.register;

import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingReportWritten;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.query.lco.OverlegState;
import be.signaalhuis.query.projection.Recorded;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What each event of a file makes of its row; what a row does not tell still moves its version on. */
final class OverlegFold {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private OverlegFold() {}

    static OverlegRow after(OverlegRow row, Recorded<OverlegEvent> recorded) {
        var event = recorded.event();
        var before = row == null ? null : row.state();
        var state = Told.of(event).map(told -> OverlegState.after(before, told)).orElse(before);
        return new OverlegRow(
                recorded.sequence(),
                row == null ? recorded.recordedAt().atZone(BELGIUM).toLocalDate() : row.recordedOn(),
                state,
                row == null ? List.of() : reportsToWrite(row, event));
    }

    /** Of what a register told before the file was complete nobody writes a report any more. */
    private static List<MeetingId> reportsToWrite(OverlegRow row, OverlegEvent next) {
        return switch (next) {
            case MeetingHeld event -> row.state().complete() ? with(row, event.meetingId()) : row.reportsToWrite();
            case MeetingReportWritten event ->
                row.reportsToWrite().stream()
                        .filter(meeting -> !meeting.equals(event.meetingId()))
                        .toList();
            default -> row.reportsToWrite();
        };
    }

    private static List<MeetingId> with(OverlegRow row, MeetingId meeting) {
        return Stream.concat(row.reportsToWrite().stream(), Stream.of(meeting)).toList();
    }
}
