package be.signaalhuis.query.audit.looks;

import be.signaalhuis.query.audit.streams.StreamEvent;
import java.util.List;
import java.util.UUID;

/**
 * Events of one file with what is sealed in them, oldest first.
 *
 * @param look under which this was written down
 * @param next what {@code after} must be for the next page; absent on the last
 */
record LookAnswer(UUID look, UUID stream, String kind, List<StreamEvent> items, String next) {}
