package be.signaalhuis.eventstore.merkle;

import java.time.Instant;

/**
 * A tree that was signed.
 *
 * @param root base64
 * @param note the C2SP checkpoint, whole
 */
public record Checkpoint(LogName log, long size, String root, String note, Instant issuedAt) {}
