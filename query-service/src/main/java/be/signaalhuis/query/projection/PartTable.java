package be.signaalhuis.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Versions of the parts of streams, each with a life of its own: a part is followed as if it were a stream.
 *
 * @param part what an event is about; null when it is about no part
 */
record PartTable<E, S>(FoldedTable<E, S> parts, Function<E, UUID> part) implements ViewTable<E> {

    @Override
    public String name() {
        return parts.name();
    }

    @Override
    public String key() {
        return parts.key();
    }

    @Override
    public String position() {
        return parts.position();
    }

    @Override
    public boolean endsRows() {
        return parts.endsRows();
    }

    @Override
    public String columns() {
        return parts.columns();
    }

    @Override
    public ViewRows<E> in(String schema, JdbcClient sql) {
        var rows = parts.in(schema, sql);
        return new ViewRows<>() {
            @Override
            public void write(List<Recorded<E>> batch) {
                rows.write(aboutParts(batch));
            }

            @Override
            public void clear() {
                rows.clear();
            }
        };
    }

    @Override
    public List<SummaryRows> summaries(String schema, JdbcClient sql) {
        return parts.summaries(schema, sql);
    }

    @Override
    public ViewLoad<E> load(boolean resumed, int most) {
        return new PartLoad<>(this, parts.load(resumed, most));
    }

    List<Recorded<E>> aboutParts(List<Recorded<E>> events) {
        return events.stream()
                .filter(event -> part.apply(event.event()) != null)
                .map(this::ofPart)
                .toList();
    }

    /** The history of parts, which stands in the streams that these events name. */
    History<E> ofParts(List<Recorded<E>> events, History<E> history) {
        var streams = new HashMap<UUID, UUID>();
        events.stream()
                .filter(event -> part.apply(event.event()) != null)
                .forEach(event -> streams.put(part.apply(event.event()), event.stream()));
        return (position, wanted, each) -> history.before(position, streams(wanted, streams), event -> {
            var about = part.apply(event.event());
            if (about != null && wanted.contains(about)) {
                each.accept(ofPart(event));
            }
        });
    }

    private static Collection<UUID> streams(Collection<UUID> parts, HashMap<UUID, UUID> streams) {
        return parts.stream().map(streams::get).collect(Collectors.toSet());
    }

    private Recorded<E> ofPart(Recorded<E> event) {
        return new Recorded<>(
                event.event(),
                part.apply(event.event()),
                event.position(),
                event.eventId(),
                event.sequence(),
                event.recordedAt(),
                event.metaData());
    }
}
