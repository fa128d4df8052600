package be.signaalhuis.eventstore.merkle;

import java.util.List;

/** That a tree grew from a smaller one; hashes in base64. */
public record Consistency(LogName log, long from, long to, String fromRoot, String toRoot, List<String> proof) {}
