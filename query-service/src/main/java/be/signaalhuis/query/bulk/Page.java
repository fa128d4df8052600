package be.signaalhuis.query.bulk;

import java.util.List;

/**
 * A part of the log as it was read.
 *
 * @param until the position up to which it was read, which need not be that of its last event
 */
record Page(List<StoredEvent> events, long until) {}
