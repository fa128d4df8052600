package be.signaalhuis.eventstore.sealing;

import java.time.Instant;
import java.util.UUID;

/** A key that was destroyed, and when. */
public record ShreddedKey(UUID kid, Instant at) {}
