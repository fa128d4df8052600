package be.signaalhuis.query.lco.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.export.CalendarEntry;
import be.signaalhuis.query.export.CalendarFile;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.lco.agreements.AgreementRow;
import be.signaalhuis.query.lco.register.RegisteredFile;
import be.signaalhuis.query.reading.Known;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days of a calendar: it lies on telephones, so that it tells no name, no place and no word of an agreement. */
record AgendaDays(Code municipality, LocalDate from, List<RegisteredFile> files, List<AgreementRow> agreements) {

    byte[] file(Locale reader, Known known) {
        var texts = ResourceBundle.getBundle("query-texts", reader);
        var made = known.asKnownOn() == null ? Instant.EPOCH : known.asKnownOn();
        return CalendarFile.of(Stream.concat(meetings(texts), dueDays(texts)).toList(), made);
    }

    private Stream<CalendarEntry> meetings(ResourceBundle texts) {
        var summary = texts.getString("lcoInvitation.summary");
        return files.stream()
                .flatMap(file -> file.state()
                        .meetings()
                        .planned()
                        .filter(meeting -> !meeting.on().isBefore(from))
                        .map(meeting -> entry(file, meeting, summary)));
    }

    private static CalendarEntry entry(RegisteredFile file, OverlegMeeting meeting, String summary) {
        var plan = meeting.plan();
        return new CalendarEntry(meeting.id().value(), file.row().version(), plan.on(), plan.at(), summary, null);
    }

    /** One entry a day, which says of how many agreements it is the last. */
    private Stream<CalendarEntry> dueDays(ResourceBundle texts) {
        var days = agreements.stream()
                .collect(Collectors.groupingBy(row -> row.agreement().due(), TreeMap::new, Collectors.counting()));
        var summary = texts.getString("lcoCalendar.due");
        return days.entrySet().stream()
                .map(day -> new CalendarEntry(
                        id(day.getKey()), 0, day.getKey(), null, MessageFormat.format(summary, day.getValue()), null));
    }

    /** The same each time, so that a calendar program knows the day again. */
    private UUID id(LocalDate day) {
        return UUID.nameUUIDFromBytes(("lco-due/" + municipality + "/" + day).getBytes(UTF_8));
    }
}
