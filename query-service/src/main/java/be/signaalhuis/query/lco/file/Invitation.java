package be.signaalhuis.query.lco.file;

import be.signaalhuis.query.export.CalendarEntry;
import be.signaalhuis.query.export.CalendarFile;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.Family;
import be.signaalhuis.query.lco.MeetingPlan;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.reading.Known;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A planned meeting as an entry of a calendar: that there is an overleg, when and where, and nobody's name. */
final class Invitation {

    private Invitation() {}

    /** @param version of the file, which grows whenever the meeting is moved */
    static byte[] of(OverlegMeeting meeting, Family family, long version, Locale reader, Known known) {
        var plan = meeting.plan();
        var entry = new CalendarEntry(
                meeting.id().value(),
                version,
                plan.on(),
                plan.at(),
                ResourceBundle.getBundle("query-texts", reader).getString("lcoInvitation.summary"),
                place(plan, family));
        return CalendarFile.of(List.of(entry), known.asKnownOn());
    }

    /** Null when nobody said, or when it was erased. */
    private static String place(MeetingPlan plan, Family family) {
        var place = plain(Opened.of(plan.place()));
        var name = plain(family.clientName());
        return place == null || name == null ? place : Nameless.of(place, name);
    }

    private static String plain(Opened<String> value) {
        return value == null ? null : value.value();
    }
}
