package be.signaalhuis.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What a batch of events does to the rows of a view: which of the rows that held are closed, and which
 * rows follow them, in a chain without holes however many events of one thing the batch holds.
 */
public final class Chain<E, S> {

    private final Map<UUID, Version<S>> holding;
    private final Map<UUID, Version<S>> closed = new HashMap<>();
    private final List<Version<S>> opened = new ArrayList<>();
    private final Map<UUID, Integer> lastOpened = new HashMap<>();

    private Chain(Map<UUID, Version<S>> holding) {
        this.holding = new HashMap<>(holding);
    }

    /**
     * @param holding the rows that hold before the batch
     * @param next the state after an event, given the state before it or null; null where there is nothing to tell
     */
    public static <E, S> Chain<E, S> of(
            Map<UUID, Version<S>> holding, List<Recorded<E>> batch, BiFunction<S, Recorded<E>, S> next) {
        var chain = new Chain<E, S>(holding);
        batch.forEach(event -> chain.add(event, event.stream(), next));
        return chain;
    }

    private void add(Recorded<E> event, UUID key, BiFunction<S, Recorded<E>, S> next) {
        var before = holding.get(key);
        if (before != null && before.hasSeen(event)) {
            return;
        }
        if (before != null) {
            close(before, event);
        }
        var state = next.apply(before == null ? null : before.state(), event);
        if (state == null) {
            holding.remove(key);
            return;
        }
        var after = Version.openedBy(event, key, state);
        holding.put(key, after);
        lastOpened.put(key, opened.size());
        opened.add(after);
    }

    private void close(Version<S> before, Recorded<E> event) {
        var index = lastOpened.get(before.key());
        if (index == null) {
            closed.put(before.key(), before.closedBy(event));
        } else {
            opened.set(index, before.closedBy(event));
        }
    }

    /** Rows of earlier batches that end in this one. */
    public List<Version<S>> closed() {
        return List.copyOf(closed.values());
    }

    /** New rows, some of them ended in the same batch. */
    public List<Version<S>> opened() {
        return List.copyOf(opened);
    }
}
