package be.signaalhuis.query.audit.streams;

import java.util.List;
import java.util.UUID;

/**
 * Events of one file, oldest first.
 *
 * @param kind of what it is the file
 * @param next what {@code after} must be for the next page; absent on the last
 */
public record StreamEvents(UUID stream, String kind, List<StreamEvent> items, String next) {}
