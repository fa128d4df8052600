package be.signaalhuis.query.projection;

import be.signaalhuis.query.copying.CopyRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Writes each version when it ends, so that it is written once and whole. What holds is kept in memory,
 * for a bounded number of streams: those that were quiet longest are written as they stand, and their
 * state is read from the log again should they go on.
 */
final class VersionedLoad<E, S> implements ViewLoad<E> {

    private final Fields<Version<S>> fields;
    private final BiFunction<S, Recorded<E>, S> next;
    private final int most;
    private final LinkedHashMap<UUID, Held<S>> holding = new LinkedHashMap<>(1024, 0.75f, true);
    private final List<Ending> endings = new ArrayList<>();
    private boolean forgetful;
    private boolean written = true;

    /** The version of a stream that holds, and whether its row is in the table already. */
    private record Held<S>(Version<S> version, boolean written) {}

    /**
     * @param forgetful whether there may be rows of streams that are not held
     * @param most so many streams are held
     */
    VersionedLoad(Fields<Version<S>> fields, BiFunction<S, Recorded<E>, S> next, boolean forgetful, int most) {
        this.fields = fields;
        this.next = next;
        this.forgetful = forgetful;
        this.most = most;
    }

    @Override
    public void add(List<Recorded<E>> page, CopyRows rows, History<E> history) {
        if (page.isEmpty()) {
            return;
        }
        if (forgetful) {
            remember(page, history);
        }
        for (var event : page) {
            add(event, rows);
        }
        written = false;
        forgetTheQuietest(rows);
    }

    private void add(Recorded<E> event, CopyRows rows) {
        var before = holding.get(event.stream());
        if (before != null) {
            end(before, event, rows);
        }
        hold(before, event, false);
    }

    private void end(Held<S> before, Recorded<E> event, CopyRows rows) {
        var version = before.version();
        if (before.written()) {
            endings.add(new Ending(version.key(), version.openedAt(), event.position(), event.eventId()));
        } else {
            fields.copy(version.closedBy(event), rows);
        }
    }

    private void remember(List<Recorded<E>> page, History<E> history) {
        var unknown = new LinkedHashSet<UUID>();
        for (var event : page) {
            if (event.sequence() > 0 && !holding.containsKey(event.stream())) {
                unknown.add(event.stream());
            }
        }
        if (!unknown.isEmpty()) {
            history.before(page.getFirst().position(), unknown, this::remember);
        }
    }

    private void remember(Recorded<E> event) {
        hold(holding.get(event.stream()), event, true);
    }

    private void hold(Held<S> before, Recorded<E> event, boolean written) {
        var state = next.apply(before == null ? null : before.version().state(), event);
        if (state == null) {
            holding.remove(event.stream());
        } else {
            holding.put(event.stream(), new Held<>(Version.openedBy(event, event.stream(), state), written));
        }
    }

    private void forgetTheQuietest(CopyRows rows) {
        if (holding.size() <= most) {
            return;
        }
        forgetful = true;
        var quietest = holding.values().iterator();
        for (int surplus = holding.size() - most * 3 / 4; surplus > 0; surplus--) {
            var held = quietest.next();
            if (!held.written()) {
                fields.copy(held.version(), rows);
            }
            quietest.remove();
        }
    }

    @Override
    public void rest(CopyRows rows) {
        holding.replaceAll((key, held) -> {
            if (!held.written()) {
                fields.copy(held.version(), rows);
            }
            return new Held<>(held.version(), true);
        });
        written = true;
    }

    @Override
    public boolean isWritten() {
        return written;
    }

    @Override
    public List<Ending> endings() {
        var since = List.copyOf(endings);
        endings.clear();
        return since;
    }
}
