package be.signaalhuis.query.audit.tree.timestamps;

import java.time.Instant;

/**
 * That an authority outside saw a checkpoint.
 *
 * @param at by its clock
 */
public record Stamped(String authority, Instant at) {}
