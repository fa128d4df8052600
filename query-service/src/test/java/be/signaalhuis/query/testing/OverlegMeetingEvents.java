package be.signaalhuis.query.testing;

import static be.signaalhuis.query.testing.Overlegs.CODES;
import static be.signaalhuis.query.testing.Overlegs.participants;
import static be.signaalhuis.query.testing.Overlegs.sealed;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.MeetingCancelled;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingMoved;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.MeetingReport;
import be.signaalhuis.events.lco.MeetingReportShared;
import be.signaalhuis.events.lco.MeetingReportWritten;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.events.lco.StrengthMeasured;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** The meetings of a made-up family and the strengths scored there, told in events. */
public final class OverlegMeetingEvents {

    private OverlegMeetingEvents() {}

    public static MeetingPlanned planned(UUID id, UUID meeting, LocalDate day, LocalTime at, UUID... invited) {
        return new MeetingPlanned(
                new OverlegId(id), new MeetingId(meeting), day, at, sealed("Sociaal Huis"), participants(invited));
    }

    public static MeetingMoved moved(UUID id, UUID meeting, LocalDate day, LocalTime at, UUID... invited) {
        return new MeetingMoved(
                new OverlegId(id),
                new MeetingId(meeting),
                day,
                at,
                sealed("Buurthuis"),
                participants(invited),
                sealed("moeder kon niet"));
    }

    public static MeetingCancelled cancelled(UUID id, UUID meeting) {
        return new MeetingCancelled(new OverlegId(id), new MeetingId(meeting), sealed("niemand kon"));
    }

    public static MeetingHeld held(UUID id, UUID meeting, LocalDate day, String type, boolean first, UUID... there) {
        return new MeetingHeld(
                new OverlegId(id), new MeetingId(meeting), day, Code.of(type), first, participants(there), CODES);
    }

    public static MeetingCorrected meetingCorrected(
            UUID id, UUID meeting, LocalDate day, String type, boolean first, UUID... there) {
        return new MeetingCorrected(
                new OverlegId(id),
                new MeetingId(meeting),
                sealed("verkeerde dag"),
                day,
                Code.of(type),
                first,
                participants(there),
                CODES);
    }

    public static MeetingReportWritten written(UUID id, UUID meeting) {
        return written(
                id,
                meeting,
                new MeetingReport(
                        "De kinderen gaan graag naar school.",
                        "De facturen stapelen zich op.",
                        "Eerst een rustige kamer voor de kinderen.",
                        "Er is een afspraak bij de huisarts."));
    }

    public static MeetingReportWritten written(UUID id, UUID meeting, MeetingReport report) {
        return new MeetingReportWritten(new OverlegId(id), new MeetingId(meeting), sealed(report), true);
    }

    public static MeetingReportShared shared(UUID id, UUID meeting, LocalDate day, boolean withParticipants) {
        return new MeetingReportShared(new OverlegId(id), new MeetingId(meeting), day, withParticipants);
    }

    public static StrengthMeasured measured(UUID id, LocalDate day, String lifeDomain, int score) {
        return new StrengthMeasured(new OverlegId(id), day, Code.of(lifeDomain), score, CODES);
    }

    public static StrengthCorrected scoreCorrected(UUID id, LocalDate day, String lifeDomain, int score) {
        return new StrengthCorrected(
                new OverlegId(id), day, Code.of(lifeDomain), score, sealed("verkeerd gelezen"), CODES);
    }
}
