package be.signaalhuis.portal.lco.meetings;

import static be.signaalhuis.portal.changing.StepField.checks;
import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.line;
import static be.signaalhuis.portal.changing.StepField.radios;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that one does with a meeting of a family, each on a page of its own. */
enum MeetingAct {
    PLAN("plannen", "planned-meetings", ahead(), hour(), place(), invited()),
    HOLD("houden", "meetings", heldOn(), type(), attendance()),
    REPORT(
            "verslag",
            "meetings/{meeting}/report",
            text("goesWell").optional(),
            text("goesLessWell").optional(),
            text("firstAccordingToClient").optional(),
            text("lcoMinutes").sentAs("minutes").optional(),
            checks(MeetingForms.WITH_CLIENT, null).sentAs("withClient")),
    SHARE(
            "delen",
            "meetings/{meeting}/sharing",
            day("sharedOn"),
            checks(MeetingForms.WITH_TABLE, null).sentAs("withParticipants")),
    CORRECT("verbeteren", "meetings/{meeting}/corrections", heldOn(), type(), attendance(), text("reason")),
    MOVE("verplaatsen", "planned-meetings/{meeting}/moving", ahead(), hour(), place(), invited(), text("reason")),
    CANCEL("afzeggen", "planned-meetings/{meeting}/cancellation", text("reason"));

    private final String page;
    private final String command;
    private final List<StepField> fields;

    MeetingAct(String page, String command, StepField... fields) {
        this.page = page;
        this.command = command;
        this.fields = List.of(fields);
    }

    private static StepField ahead() {
        return new StepField("plannedOn", "plannedOn", StepField.Kind.DAY, null, true);
    }

    private static StepField hour() {
        return line(MeetingForms.HOUR).sentAs("at").optional();
    }

    private static StepField place() {
        return line("lcoPlace").sentAs("place").optional();
    }

    private static StepField invited() {
        return checks(MeetingForms.INVITED, null).sentAs("invited");
    }

    private static StepField heldOn() {
        return day("meetingHeldOn").sentAs("heldOn");
    }

    private static StepField type() {
        return radios("lcoType", "OVERLEG_TYPE").sentAs("type");
    }

    private static StepField attendance() {
        return checks(MeetingForms.ATTENDANCE, null).sentAs("participants");
    }

    static Optional<MeetingAct> at(String page) {
        return Arrays.stream(values()).filter(act -> act.page.equals(page)).findFirst();
    }

    /** What can be done with a meeting; whatever the service refuses is not offered. */
    static List<MeetingAct> possible(Overleg file, Meeting meeting) {
        return Arrays.stream(values())
                .filter(act -> act != PLAN && act.isPossible(file, meeting))
                .toList();
    }

    /** Its name in addresses and in texts. */
    public String page() {
        return page;
    }

    String command(String meeting) {
        return command.replace("{meeting}", meeting);
    }

    List<StepField> fields() {
        return fields;
    }

    /** @param meeting null for one that is not known yet */
    boolean isPossible(Overleg file, Meeting meeting) {
        var isPlanned = meeting != null && Meeting.PLANNED.equals(meeting.state());
        var isHeld = meeting != null && meeting.isHeld();
        return switch (this) {
            case PLAN -> meeting == null && file.isMeeting();
            case HOLD -> (meeting == null || isPlanned) && file.isMeeting();
            case MOVE -> isPlanned && file.isMeeting();
            case CANCEL -> isPlanned && file.is(Overleg.OPEN);
            case REPORT -> isHeld && file.isMeeting();
            case SHARE -> isHeld && file.isMeeting() && meeting.report() != null;
            case CORRECT -> isHeld && file.is(Overleg.OPEN);
        };
    }
}
