package be.signaalhuis.query.bulk;

import be.signaalhuis.query.projection.History;
import be.signaalhuis.query.projection.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads the events that one view follows, in short statements, so that nothing is held open over a long read. */
public final class EventReader<E> implements History<E> {

    /** A statement passes over at most so many positions for each event that a page may hold. */
    private static final int SPARSE = 20;

    private final EventRows rows;
    private final EventDecoder<E> decoder;
    private final int pageSize;

    EventReader(EventRows rows, EventDecoder<E> decoder, int pageSize) {
        this.rows = rows;
        this.decoder = decoder;
        this.pageSize = pageSize;
    }

    /**
     * What follows a position, page by page, read ahead in a thread of its own.
     *
     * @param until no further than this position
     */
    public PagesAhead<E> pages(long after, long until) {
        return new PagesAhead<>(this, after, until);
    }

    /** All events between two positions at once: for the few that came lately. */
    public List<Recorded<E>> between(long after, long until) {
        var events = new ArrayList<Recorded<E>>();
        for (var position = after; position < until; ) {
            var page = page(position, until);
            events.addAll(decoded(page));
            position = page.until();
        }
        return events;
    }

    Page page(long after, long until) {
        var end = Math.min(until, after + (long) SPARSE * pageSize);
        var events = rows.page(after, end, pageSize);
        return new Page(
                events, events.size() < pageSize ? end : events.getLast().position());
    }

    List<Recorded<E>> decoded(Page page) {
        var events = new ArrayList<Recorded<E>>(page.events().size());
        page.events().forEach(stored -> events.addAll(decoder.decode(stored)));
        return events;
    }

    @Override
    public void before(long position, Collection<UUID> streams, Consumer<Recorded<E>> each) {
        StoredEvent last = null;
        for (var full = true; full; ) {
            var events = rows.streams(streams, last, position, pageSize);
            events.forEach(stored -> decoder.decode(stored).forEach(each));
            full = events.size() == pageSize;
            last = full ? events.getLast() : null;
        }
    }
}
