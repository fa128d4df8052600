package be.signaalhuis.verifier;

import java.util.UUID;

/**
 * One thing that is not as it should be, with what names it.
 *
 * @param row globalIndex of the row, or null where it is not about a row
 * @param leaf of the log: the leaf, the first leaf of the subtree, or the size of the checkpoint; null for a line
 * @param identifier of the event or look, as it was noted
 * @param detail one sentence in English for whoever reads the outcome
 */
public record Finding(Verdict verdict, Long row, Long leaf, UUID identifier, String detail) {}
