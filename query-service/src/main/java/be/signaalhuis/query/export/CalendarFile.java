package be.signaalhuis.query.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import org.springframework.http.MediaType;

/**
 * Days and hours as calendar programs take them in (RFC 5545), in Belgian time over every change of summer time. The
 * same entries of the same moment are the same bytes.
 */
public final class CalendarFile {

    public static final String TYPE = "text/calendar";

    public static final MediaType MEDIA_TYPE = MediaType.parseMediaType(TYPE + ";charset=UTF-8");

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");
    private static final String MAKER = "-//Signaalhuis//Signaalhuis//NL";

    /** Nobody says how long it takes; an hour keeps the place free. */
    private static final Duration LONG = Duration.ofHours(1);

    private CalendarFile() {}

    /** @param made when the file says that it was made */
    public static byte[] of(List<CalendarEntry> entries, Instant made) {
        var calendar = new Calendar().withProdId(MAKER).withDefaults().getFluentTarget();
        calendar.add(belgianTime());
        entries.forEach(entry -> calendar.add(event(entry, made)));
        return bytes(calendar);
    }

    /** From the library's own files: it asks nobody for newer ones. */
    private static VTimeZone belgianTime() {
        return TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(BELGIUM.getId())
                .getVTimeZone();
    }

    private static VEvent event(CalendarEntry entry, Instant made) {
        var event = entry.at() == null
                ? new VEvent(entry.on(), entry.summary())
                : new VEvent(entry.on().atTime(entry.at()).atZone(BELGIUM), LONG, entry.summary());
        event.add(new Uid(entry.id().toString()));
        event.add(new Sequence(Math.toIntExact(entry.sequence())));
        event.replace(new DtStamp(made));
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        return event;
    }

    private static byte[] bytes(Calendar calendar) {
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
