package be.signaalhuis.query.lco.file;

import be.signaalhuis.query.export.CalendarEntry;
import be.signaalhuis.query.export.CalendarFile;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.reading.Known;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A planned meeting as an entry of a calendar: that there is an overleg, when and where, and nobody's name. */
final class Invitation {

    private Invitation() {}

    /** @param version of the file, which grows whenever the meeting is moved */
    static byte[] of(OverlegMeeting meeting, long version, Locale reader, Known known) {
        var plan = meeting.plan();
        var place = Opened.of(plan.place());
        var entry = new CalendarEntry(
                meeting.id().value(),
                version,
                plan.on(),
                plan.at(),
                ResourceBundle.getBundle("query-texts", reader).getString("lcoInvitation.summary"),
                place == null ? null : place.value());
        return CalendarFile.of(List.of(entry), known.asKnownOn());
    }
}
