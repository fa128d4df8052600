package be.signaalhuis.portal.audit.checkpoints;

import java.time.Instant;

/**
 * The public half of a key that signs.
 *
 * @param log events, reads or reports
 * @param vkey as verifiers take it
 * @param firstSize size of the first checkpoint under it; null for reports
 * @param note in which the key before it announces it; null for the first
 */
record SigningKey(String log, String name, String vkey, Long firstSize, Instant madeAt, String note) {}
