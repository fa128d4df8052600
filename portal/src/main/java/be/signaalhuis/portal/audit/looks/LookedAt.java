package be.signaalhuis.portal.audit.looks;

import be.signaalhuis.portal.audit.events.LoggedEvent;
import be.signaalhuis.portal.audit.values.NamedValue;
import java.util.List;
import java.util.UUID;

/**
 * What happened to a file, with what is sealed in it opened for this answer alone.
 *
 * @param next where the next page begins, which is a look of its own; null on the last
 */
record LookedAt(UUID stream, String kind, List<LoggedEvent> items, String next) {

    /** An event and what it says. */
    record Entry(LoggedEvent event, List<NamedValue> says) {}

    List<Entry> entries() {
        return items.stream()
                .map(event -> new Entry(event, NamedValue.in(event.payload())))
                .toList();
    }
}
