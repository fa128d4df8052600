package be.signaalhuis.query.audit.streams;

import java.time.Instant;
import java.util.UUID;

/** The event after which a file was in a state. */
record StateMoment(long sequence, long position, Instant recordedAt, String type, UUID eventId) {}
