package be.signaalhuis.query.audit.trail;

import java.time.Instant;
import java.util.List;

/** The types of events that there are in one municipality, by name. */
record EventTypes(List<String> types, long position, Instant asKnownOn) {}
