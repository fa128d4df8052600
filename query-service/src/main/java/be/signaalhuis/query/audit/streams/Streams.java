package be.signaalhuis.query.audit.streams;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.audit.pseudonyms.Pseudonyms;
import be.signaalhuis.query.audit.pseudonyms.SealedForm;
import be.signaalhuis.query.audit.pseudonyms.StoredJson;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells the events of one file, page by page. */
@Component
public class Streams {

    private final StreamRows rows;
    private final Pseudonyms pseudonyms;

    Streams(StreamRows rows, Pseudonyms pseudonyms) {
        this.rows = rows;
        this.pseudonyms = pseudonyms;
    }

    /** How a file of that municipality began; of another one it looks as if there were none. */
    StreamStart start(UUID stream, Code municipality) {
        return rows.start(stream).filter(start -> start.isOf(municipality)).orElseThrow(Refused::unknown);
    }

    /** Refuses a file that is not there for that municipality. */
    public void check(UUID stream, Code municipality) {
        start(stream, municipality);
    }

    /** With pseudonyms for people. */
    StreamEvents veiled(UUID stream, Code municipality, long after, int most) {
        return events(stream, municipality, after, most, pseudonyms::of);
    }

    /**
     * @param after number of the event behind which to begin; -1 for the first
     * @param shown what stands in place of the values sealed under some keys
     */
    public StreamEvents events(
            UUID stream,
            Code municipality,
            long after,
            int most,
            BiFunction<Set<UUID>, Code, Function<SealedForm, JsonNode>> shown) {
        var start = start(stream, municipality);
        var events = rows.page(stream, after, most);
        var payloads = events.stream().map(StoredStreamEvent::payload).toList();
        var values = shown.apply(StoredJson.keys(payloads), municipality);
        var items = events.stream()
                .map(event -> event.shown(StoredJson.with(event.payload(), values)))
                .toList();
        return new StreamEvents(stream, start.kind(), items, next(items, rows.last(stream)));
    }

    private static String next(List<StreamEvent> items, long last) {
        return items.isEmpty() || items.getLast().sequence() >= last
                ? null
                : Long.toString(items.getLast().sequence());
    }
}
