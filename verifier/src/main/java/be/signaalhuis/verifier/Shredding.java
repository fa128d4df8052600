package be.signaalhuis.verifier;

import java.util.UUID;

/**
 * A key that was destroyed as the law asks.
 *
 * @param at moment in UTC, as the bundle gives it
 * @param event that says so
 * @param eventRow its globalIndex
 * @param rows how many rows of the bundle have something sealed with it
 */
public record Shredding(UUID key, String at, UUID event, Long eventRow, long rows) {}
