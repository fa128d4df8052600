package be.signaalhuis.query.audit.trail;

import be.signaalhuis.query.export.BelgianCsv;
import be.signaalhuis.query.reading.Known;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Events as a file, in the reader's language, headed by what was asked and of when it is. */
final class TrailCsv {

    private static final Object[] COLUMNS = {
        "eventPosition",
        "eventId",
        "streamId",
        "sequence",
        "type",
        "revision",
        "recordedAt",
        "actor",
        "role",
        "organisation",
        "purpose",
        "cause"
    };

    private final PrintWriter file;
    private final BelgianCsv csv;
    private final ResourceBundle texts;

    TrailCsv(PrintWriter file, Locale reader) {
        this.file = file;
        this.csv = BelgianCsv.into(file);
        this.texts = ResourceBundle.getBundle("query-texts", reader);
    }

    void head(Known known, TrailQuestion question) {
        csv.row(text("title"));
        csv.row(text("knownOn"), known.asKnownOn());
        csv.row(text("position"), known.position());
        asked("streamId", question.stream());
        asked("actor", question.actor());
        asked("type", question.type());
        asked("purpose", question.purpose());
        asked("from", question.from());
        asked("until", question.until());
        csv.row();
        csv.row(Stream.of(COLUMNS).map(this::text).toArray());
    }

    private void asked(String name, Object value) {
        if (value != null) {
            csv.row(text(name), value);
        }
    }

    /** Whether whoever reads the file is still there. */
    boolean events(List<TrailEvent> events) {
        events.forEach(this::event);
        return !file.checkError();
    }

    private void event(TrailEvent event) {
        csv.row(
                event.position(),
                event.eventId(),
                event.streamId(),
                event.sequence(),
                event.type(),
                event.revision(),
                event.recordedAt(),
                event.actor(),
                event.role(),
                event.organisation(),
                event.purpose(),
                event.cause());
    }

    private String text(Object name) {
        return texts.getString("audit." + name);
    }
}
