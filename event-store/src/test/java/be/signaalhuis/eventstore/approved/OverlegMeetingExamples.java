package be.signaalhuis.eventstore.approved;

import static be.signaalhuis.eventstore.approved.OverlegValues.DAY;
import static be.signaalhuis.eventstore.approved.OverlegValues.HELPER;
import static be.signaalhuis.eventstore.approved.OverlegValues.HOUR;
import static be.signaalhuis.eventstore.approved.OverlegValues.INCOME;
import static be.signaalhuis.eventstore.approved.OverlegValues.LISTS;
import static be.signaalhuis.eventstore.approved.OverlegValues.MEETING;
import static be.signaalhuis.eventstore.approved.OverlegValues.OVERLEG;
import static be.signaalhuis.eventstore.approved.OverlegValues.REPORT;
import static be.signaalhuis.eventstore.approved.OverlegValues.WITH_CLIENT;
import static be.signaalhuis.eventstore.approved.OverlegValues.text;

import be.signaalhuis.events.lco.MeetingCancelled;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingMoved;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.MeetingReportShared;
import be.signaalhuis.events.lco.MeetingReportWritten;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.events.lco.StrengthMeasured;
import java.util.List;

/** Events of the meetings of a family and its strengths. */
final class OverlegMeetingExamples {

    private OverlegMeetingExamples() {}

    static List<Object> full() {
        return List.of(
                new MeetingPlanned(OVERLEG, MEETING, DAY, HOUR, text("town hall, room 2"), List.of(HELPER)),
                new MeetingMoved(
                        OVERLEG, MEETING, DAY, HOUR, text("at home"), List.of(HELPER), text("somebody is ill")),
                new MeetingCancelled(OVERLEG, MEETING, text("nobody could come")),
                new MeetingHeld(OVERLEG, MEETING, DAY, WITH_CLIENT, true, List.of(HELPER), LISTS),
                new MeetingCorrected(
                        OVERLEG, MEETING, text("the client was there"), DAY, WITH_CLIENT, true, List.of(HELPER), LISTS),
                new MeetingReportWritten(OVERLEG, MEETING, REPORT, true),
                new MeetingReportShared(OVERLEG, MEETING, DAY, true),
                new StrengthMeasured(OVERLEG, DAY, INCOME, 3, LISTS),
                new StrengthCorrected(OVERLEG, DAY, INCOME, 4, text("a slip"), LISTS));
    }

    static List<Object> minimal() {
        return List.of(
                new MeetingPlanned(OVERLEG, MEETING, DAY, null, null, List.of()),
                new MeetingMoved(OVERLEG, MEETING, DAY, null, null, List.of(), text("somebody is ill")),
                new MeetingCancelled(OVERLEG, MEETING, null),
                new MeetingHeld(OVERLEG, MEETING, DAY, WITH_CLIENT, false, List.of(), LISTS),
                new MeetingCorrected(OVERLEG, MEETING, null, DAY, WITH_CLIENT, false, List.of(), LISTS),
                new MeetingReportWritten(OVERLEG, MEETING, REPORT, false),
                new MeetingReportShared(OVERLEG, MEETING, DAY, false),
                new StrengthMeasured(OVERLEG, DAY, INCOME, 1, LISTS),
                new StrengthCorrected(OVERLEG, DAY, INCOME, 5, text("a slip"), LISTS));
    }
}
