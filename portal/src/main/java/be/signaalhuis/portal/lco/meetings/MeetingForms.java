package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.lco.overleg.Participant;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills and reads the forms of a meeting. */
@Component
class MeetingForms {

    static final String HOUR = "lcoHour";
    static final String INVITED = "lcoInvited";
    static final String ATTENDANCE = "lcoAttendance";
    static final String WITH_CLIENT = "writtenWithClient";
    static final String WITH_TABLE = "sharedWithTable";
    static final String YES = "ja";

    private final StepForms forms;
    private final OverlegWords words;
    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    MeetingForms(StepForms forms, OverlegWords words, Codes codes, Dates dates, Texts texts) {
        this.forms = forms;
        this.words = words;
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    /** As the page begins: what is known of the meeting stands there. */
    Form fresh(MeetingAct act, Overleg file, Meeting meeting) {
        var typed = new LinkedHashMap<>(forms.fresh(act.fields()).typed());
        typed.remove("plannedOn");
        switch (act) {
            case PLAN -> typed.put(INVITED, ids(file.table().stream().map(Participant::id)));
            case MOVE -> planned(meeting, typed);
            case REPORT -> reported(meeting, typed);
            case CORRECT -> {
                put(typed, "meetingHeldOn", dates.day(meeting.heldOn()));
                put(typed, "lcoType", meeting.type());
                typed.put(ATTENDANCE, ids(meeting.attendance().stream()));
            }
            case HOLD -> {
                if (meeting != null && !meeting.plannedOn().isAfter(dates.today())) {
                    put(typed, "meetingHeldOn", dates.day(meeting.plannedOn()));
                }
            }
            default -> {}
        }
        return Form.of(typed);
    }

    private void planned(Meeting meeting, Map<String, List<String>> typed) {
        put(typed, "plannedOn", dates.day(meeting.plannedOn()));
        put(typed, HOUR, meeting.at());
        put(typed, "lcoPlace", words.text(meeting.place()));
        typed.put(INVITED, ids(meeting.invited().stream()));
    }

    private void reported(Meeting meeting, Map<String, List<String>> typed) {
        var report = meeting.report();
        if (report != null) {
            put(typed, "goesWell", words.text(report.goesWell()));
            put(typed, "goesLessWell", words.text(report.goesLessWell()));
            put(typed, "firstAccordingToClient", words.text(report.firstAccordingToClient()));
            put(typed, "lcoMinutes", words.text(report.minutes()));
            put(typed, WITH_CLIENT, Boolean.TRUE.equals(report.withClient()) ? YES : null);
        }
    }

    Map<String, List<Choice>> choices(MeetingAct act, Overleg file, Meeting meeting) {
        var choices = new HashMap<>(forms.choices(act.fields()));
        choices.put(INVITED, people(file, file.table().stream()));
        var there = meeting == null ? List.<UUID>of() : meeting.attendance();
        choices.put(
                ATTENDANCE,
                people(
                        file,
                        file.participants().stream().filter(one -> one.isAtTheTable() || there.contains(one.id()))));
        choices.put(WITH_CLIENT, List.of(new Choice(YES, texts.of("lcoMeeting.withClient"))));
        choices.put(WITH_TABLE, List.of(new Choice(YES, texts.of("lcoMeeting.withTable"))));
        choices.put(Newcomer.ROLE, Newcomer.roles(codes.choices("PARTICIPANT_ROLE", dates.today())));
        return choices;
    }

    private List<Choice> people(Overleg file, Stream<Participant> people) {
        return people.map(one -> new Choice(one.id().toString(), words.seat(file, one)))
                .toList();
    }

    List<FieldIssue> issues(MeetingAct act, Form form) {
        var issues = new ArrayList<>(forms.issues(act.fields(), form));
        if (!form.isEmpty(HOUR) && Hours.typed(form.value(HOUR)).isEmpty()) {
            issues.add(new FieldIssue(HOUR, texts.of("lcoMeeting.noHour")));
        }
        for (var newcomer : Newcomer.in(form)) {
            newcomer.missing().forEach(field -> issues.add(new FieldIssue(field, texts.of("lcoMeeting.newcomer"))));
        }
        return issues;
    }

    /** What the service has against it, at the fields of the page. */
    List<FieldIssue> issues(MeetingAct act, Form form, Problem problem) {
        var ticked = form.values(ATTENDANCE).size();
        return forms.issues(act.fields(), problem).stream()
                .map(issue -> new FieldIssue(Newcomer.field(issue.field(), ticked, form, ATTENDANCE), issue.text()))
                .distinct()
                .toList();
    }

    /** @param meeting null for one that was not planned */
    Map<String, Object> body(MeetingAct act, Meeting meeting, Form form) {
        var body = new LinkedHashMap<>(forms.body(act.fields(), form));
        body.computeIfPresent(
                "at", (name, typed) -> Hours.typed(typed.toString()).orElseThrow());
        body.computeIfPresent("withClient", (name, ticked) -> form.has(WITH_CLIENT, YES));
        body.computeIfPresent("withParticipants", (name, ticked) -> form.has(WITH_TABLE, YES));
        if (act == MeetingAct.HOLD) {
            body.put("participants", Newcomer.allThere(form.values(ATTENDANCE), form));
            if (meeting != null) {
                body.put("meeting", meeting.id());
            }
        }
        return body;
    }

    private static List<String> ids(Stream<UUID> ids) {
        return ids.map(UUID::toString).toList();
    }

    private static void put(Map<String, List<String>> typed, String field, String value) {
        if (value != null && !value.isEmpty()) {
            typed.put(field, List.of(value));
        }
    }
}
