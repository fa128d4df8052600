package be.signaalhuis.query.projection;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A view that keeps every state of the things it follows, each from the event that brought it about. */
public abstract class VersionedProjection<E, S> extends BatchedProjection<E> {

    private final VersionedTable<S> table;
    private final Function<E, UUID> key;
    private final BiFunction<S, Recorded<E>, S> next;

    /**
     * @param events what the view is about; the rest of the log passes it by
     * @param key names the thing that an event is about
     * @param next the state after an event, given the state before it or null
     */
    protected VersionedProjection(
            Class<E> events, Function<E, UUID> key, BiFunction<S, Recorded<E>, S> next, VersionedTable<S> table) {
        super(events);
        this.table = table;
        this.key = key;
        this.next = next;
    }

    @Override
    protected void write(List<Recorded<E>> batch) {
        var keys = batch.stream()
                .map(recorded -> key.apply(recorded.event()))
                .distinct()
                .toList();
        var chain = Chain.of(table.holding(keys), batch, key, next);
        table.close(chain.closed());
        table.open(chain.opened());
    }

    @Override
    protected void clear() {
        table.clear();
    }
}
