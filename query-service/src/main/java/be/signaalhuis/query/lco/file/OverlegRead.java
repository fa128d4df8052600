package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.lco.OverlegState;
import java.util.List;

/**
 * A file as it was known then, and as it stands now: nobody is given of then what the client takes back today.
 *
 * @param then null when there was no file yet
 */
record OverlegRead(List<FileEvent<OverlegEvent>> events, OverlegState then, OverlegState now) {

    static OverlegRead of(List<FileEvent<OverlegEvent>> all, long position) {
        var events = all.stream().filter(event -> event.position() <= position).toList();
        return new OverlegRead(events, state(events), state(all));
    }

    private static OverlegState state(List<FileEvent<OverlegEvent>> events) {
        return OverlegState.of(events.stream().map(FileEvent::event).toList());
    }

    /** Sequence number of the last event, for {@code If-Match}. */
    long version() {
        return events.getLast().sequence();
    }
}
