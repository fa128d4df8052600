package be.signaalhuis.query.file;

import be.signaalhuis.events.sealing.Sealed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Tells the events of a file, oldest first, to somebody who may read them.
 *
 * @param reason why an event happened, where it says so; else null
 * @param content what was written down, after an event and given what stood before it or null
 */
public record Timeline<E, C>(Function<E, Sealed<String>> reason, BiFunction<C, E, C> content, Changes<C> changes) {

    public List<TimelineItem> of(List<FileEvent<E>> events) {
        var items = new ArrayList<TimelineItem>();
        C before = null;
        for (var event : events) {
            var after = content.apply(before, event.event());
            items.add(item(event, changed(before, after)));
            before = after;
        }
        return List.copyOf(items);
    }

    private List<Change> changed(C before, C after) {
        var changed = before == null || before == after ? List.<Change>of() : changes.between(before, after);
        return changed.isEmpty() ? null : changed;
    }

    private TimelineItem item(FileEvent<E> event, List<Change> changes) {
        return new TimelineItem(
                event.sequence(),
                event.recordedAt(),
                event.position(),
                event.eventId(),
                event.what(),
                event.actor(),
                event.role(),
                event.organisation(),
                Opened.of(reason.apply(event.event())),
                changes);
    }
}
