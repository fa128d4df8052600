package be.signaalhuis.query.tailing;

import be.signaalhuis.eventstore.log.EventPage;
import java.util.Comparator;
import java.util.TreeMap;

/** The pages used last, by the position they follow, up to so many and so much. */
final class RecentPages {

    private final int most;
    private final long mostBytes;
    private final TreeMap<Long, Use> pages = new TreeMap<>();
    private long bytes;
    private long uses;

    private record Use(EventPage page, long lastUse) {}

    /** @param mostBytes of what is stored; as objects they take a few times as much */
    RecentPages(int most, long mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }

    /** A page that somebody at that position can go on with; null when there is none here. */
    synchronized EventPage following(long position) {
        var nearest = pages.floorEntry(position);
        if (nearest == null || !nearest.getValue().page().follows(position)) {
            return null;
        }
        var page = nearest.getValue().page();
        pages.put(page.after(), new Use(page, uses++));
        return page;
    }

    synchronized void keep(EventPage page) {
        var before = pages.put(page.after(), new Use(page, uses++));
        bytes += page.bytes() - (before == null ? 0 : before.page().bytes());
        while (pages.size() > most || bytes > mostBytes && pages.size() > 1) {
            forgetOldest();
        }
    }

    private void forgetOldest() {
        var oldest = pages.values().stream()
                .min(Comparator.comparingLong(Use::lastUse))
                .orElseThrow()
                .page();
        pages.remove(oldest.after());
        bytes -= oldest.bytes();
    }
}
