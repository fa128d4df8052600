package be.signaalhuis.query.audit.tree.witnesses;

import java.time.Instant;

/**
 * That somebody outside saw a checkpoint too.
 *
 * @param at when they say they saw it
 */
public record Cosignature(String witness, Instant at) {}
