package be.signaalhuis.query.audit.streams;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.projection.View;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers what every view said about a file after any of its events, and what came in between two of them. */
@Component
class States {

    private static final int MOST_DIFFERENCES = 1_000;
    private static final String NUMBER = "\\d{1,9}";

    private final Streams streams;
    private final StreamRows log;
    private final StateRows rows;
    private final Views views;
    private final Veil veil;
    private final List<View<?>> all;
    private final List<String> names;

    States(Streams streams, StreamRows log, StateRows rows, Views views, Veil veil, List<View<?>> all) {
        this.streams = streams;
        this.log = log;
        this.rows = rows;
        this.views = views;
        this.veil = veil;
        // The trail of all events is no state of any file.
        this.all = all.stream().filter(view -> !view.follows().isEverything()).toList();
        this.names = this.all.stream().map(View::name).sorted().toList();
    }

    /** Which state somebody asks for, and where the number stood. */
    record StateAsked(String in, String field, String text) {

        long upTo(long last) {
            if (text == null || !text.matches(NUMBER) || Long.parseLong(text) > last) {
                throw Refused.input(new Issue(in, field, "outOfRange", List.of(0, last)));
            }
            return Long.parseLong(text);
        }
    }

    Answer<StreamState> after(UUID stream, Code municipality, StateAsked number, Asked asked) {
        var start = streams.start(stream, municipality);
        var last = log.last(stream);
        var file = log.upTo(stream, number.upTo(last));
        return views.answer(names, asked.at(file.position()), known -> of(file)).map(read -> {
            var told = veil.over(read, municipality).stream()
                    .filter(view -> !view.rows().isEmpty())
                    .toList();
            return new StreamState(
                    stream,
                    start.kind(),
                    file.sequence(),
                    last,
                    file.position(),
                    file.recordedAt(),
                    file.type(),
                    file.eventId(),
                    told);
        });
    }

    Answer<StateComparison> between(UUID stream, Code municipality, StateAsked earlier, StateAsked later, Asked asked) {
        var start = streams.start(stream, municipality);
        var last = log.last(stream);
        var from = log.upTo(stream, earlier.upTo(last));
        var to = log.upTo(stream, later.upTo(last));
        var until = Math.max(from.position(), to.position());
        return views.answer(names, asked.at(until), known -> Differences.between(of(from), of(to)))
                .map(found -> {
                    var most = found.subList(0, Math.min(found.size(), MOST_DIFFERENCES));
                    return new StateComparison(
                            stream,
                            start.kind(),
                            last,
                            from.moment(),
                            to.moment(),
                            veil.overAll(most, municipality),
                            found.size() > MOST_DIFFERENCES);
                });
    }

    private List<StateOfView> of(StreamSoFar file) {
        return all.stream().map(view -> rows.of(view, file)).toList();
    }
}
