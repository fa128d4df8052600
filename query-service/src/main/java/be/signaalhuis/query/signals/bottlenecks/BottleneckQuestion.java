package be.signaalhuis.query.signals.bottlenecks;

/**
 * Which bottlenecks somebody wants to see; the same for every page.
 *
 * @param state {@code open} or {@code tackled}; both when absent
 * @param year in which they were tackled; of open ones in which they were formed
 */
record BottleneckQuestion(String state, String year, String asKnownOn) {}
