package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells in words what is known of a meeting; of what is not known there is no row. */
@Component
class FamilyMeetingRows {

    private final OverlegWords words;
    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    FamilyMeetingRows(OverlegWords words, Codes codes, Dates dates, Texts texts) {
        this.words = words;
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param field key of what it is called */
    record Row(String field, List<String> texts) {}

    List<Row> of(Overleg file, Meeting meeting) {
        var rows = new ArrayList<Row>();
        add(rows, "plannedOn", when(meeting));
        add(rows, "lcoPlace", words.text(meeting.place()));
        if (!meeting.isHeld()) {
            people(rows, "lcoInvited", file, meeting.invited());
        }
        add(rows, "meetingHeldOn", dates.day(meeting.heldOn()));
        add(rows, "lcoType", codes.label("OVERLEG_TYPE", meeting.type()));
        people(rows, "lcoAttendance", file, meeting.attendance());
        if (meeting.sharedOn() != null) {
            var whom = Boolean.TRUE.equals(meeting.sharedWithParticipants()) ? "table" : "client";
            add(rows, "sharedOn", texts.of("lcoMeeting.shared." + whom, dates.day(meeting.sharedOn())));
        }
        return rows;
    }

    /** What goes well first. */
    List<Row> report(Meeting meeting) {
        var report = meeting.report();
        var rows = new ArrayList<Row>();
        if (report != null) {
            add(rows, "goesWell", words.text(report.goesWell()));
            add(rows, "goesLessWell", words.text(report.goesLessWell()));
            add(rows, "firstAccordingToClient", words.text(report.firstAccordingToClient()));
            add(rows, "lcoMinutes", words.text(report.minutes()));
        }
        return rows;
    }

    private String when(Meeting meeting) {
        var day = dates.day(meeting.plannedOn());
        return day.isEmpty() || meeting.at() == null ? day : texts.of("lcoMeeting.when", day, meeting.at());
    }

    private void people(List<Row> rows, String field, Overleg file, List<UUID> people) {
        if (!people.isEmpty()) {
            rows.add(new Row(
                    field, people.stream().map(one -> words.name(file, one)).toList()));
        }
    }

    private static void add(List<Row> rows, String field, String text) {
        if (text != null && !text.isEmpty()) {
            rows.add(new Row(field, List.of(text)));
        }
    }
}
