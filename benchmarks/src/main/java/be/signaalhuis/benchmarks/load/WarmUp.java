package be.signaalhuis.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs something until its speed stands still, or time is up: code that is still being compiled tells nothing. */
public final class WarmUp {

    private static final int WINDOWS = 3;
    private static final double WITHIN = 0.05;

    private WarmUp() {}

    /** For that long, however steady it seems: a service in a process of its own compiles for minutes. */
    public static void runFor(Duration time, Callable<Measured> window) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        do {
            window.call();
        } while (System.nanoTime() < end);
    }

    /** @return how many windows it took */
    public static int run(Duration longest, Callable<Measured> window) throws Exception {
        var rates = new ArrayList<Double>();
        long end = System.nanoTime() + longest.toNanos();
        do {
            rates.add(window.call().perSecond());
        } while (System.nanoTime() < end && !isSteady(rates));
        return rates.size();
    }

    static boolean isSteady(List<Double> rates) {
        if (rates.size() < WINDOWS) {
            return false;
        }
        var last = rates.subList(rates.size() - WINDOWS, rates.size());
        double least = last.stream().min(Double::compare).orElseThrow();
        double most = last.stream().max(Double::compare).orElseThrow();
        return most - least <= WITHIN * most;
    }
}
