package be.signaalhuis.benchmarks.rounds;

/**
 * One contender beside another.
 *
 * @param upper what it did, absolute
 * @param lower what the other did, absolute
 * @param ratio of each round, not of the medians
 * @param dropped rounds not counted, for the disk changed its speed
 */
public record Ratio(String over, String under, Spread upper, Spread lower, Spread ratio, int dropped) {}
