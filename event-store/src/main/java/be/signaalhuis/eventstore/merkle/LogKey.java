package be.signaalhuis.eventstore.merkle;

import java.time.Instant;

/**
 * A public key, and from which size on it signs.
 *
 * @param log {@code events}, {@code reads} or {@code reports}
 * @param note signed by the key before it and by this one; null for the first
 */
public record LogKey(String log, String name, String vkey, long firstSize, String note, Instant madeAt) {}
