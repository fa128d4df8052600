package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.audit.events.LoggedEvent;
import be.signaalhuis.portal.audit.values.NamedValue;
import java.util.List;
import java.util.UUID;

/**
 * One page of what happened to a file.
 *
 * @param kind name of what the file is of
 * @param next where the next page begins; null on the last
 */
record StreamEvents(UUID stream, String kind, List<LoggedEvent> items, String next) {

    /** An event and what it says. */
    record Entry(LoggedEvent event, List<NamedValue> says) {}

    List<Entry> entries() {
        return items.stream()
                .map(event -> new Entry(event, NamedValue.in(event.payload())))
                .toList();
    }
}
