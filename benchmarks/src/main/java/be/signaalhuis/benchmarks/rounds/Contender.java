package be.signaalhuis.benchmarks.rounds;

import be.signaalhuis.benchmarks.load.Measured;
import java.util.concurrent.Callable;

/** One of those that take turns in a round: the limit, the product or a peer. */
public record Contender(String name, Callable<Measured> turn) {}
