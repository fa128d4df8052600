package be.signaalhuis.eventstore.merkle;

import java.util.UUID;

/** Where an entry stands in its tree. */
public record Leaf(LogName log, long index, long globalIndex, UUID identifier) {}
