package be.signaalhuis.benchmarks.plan;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds how often each ratio is measured
 * @param window how long one contender runs in one round
 * @param warmUp the longest that anything in this process is warmed up
 * @param warmUpOfService how long a service in a process of its own is warmed up
 * @param smallLog events in the young log
 * @param bigLog events in the grown log, also the one that views catch up with
 * @param slowSample events enough for a peer that is slow by default
 */
public record Plan(
        String name,
        int rounds,
        Duration window,
        Duration warmUp,
        Duration warmUpOfService,
        int smallLog,
        int bigLog,
        int slowSample) {

    private static final Plan FULL = new Plan(
            "full",
            5,
            Duration.ofSeconds(4),
            Duration.ofSeconds(20),
            Duration.ofSeconds(150),
            10_000,
            1_000_000,
            20_000);

    /** For every day: says whether all still runs, and roughly how fast. */
    private static final Plan QUICK = new Plan(
            "quick", 1, Duration.ofMillis(400), Duration.ofMillis(400), Duration.ofMillis(400), 1_000, 10_000, 500);

    /** More trustworthy than quick and far shorter than full: for whoever changes something. */
    private static final Plan MEDIUM = new Plan(
            "medium", 3, Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(120), 5_000, 100_000, 5_000);

    /** The one this run was asked for. */
    public static Plan current() {
        return named(System.getProperty("bench", "full"));
    }

    public static Plan named(String name) {
        return switch (name) {
            case "full" -> FULL;
            case "medium" -> MEDIUM;
            case "quick" -> QUICK;
            default -> throw new IllegalArgumentException("no plan is called " + name);
        };
    }

    /** How long a database is left alone before it is asked what it did; short is nearly right. */
    public Duration rest() {
        return isQuick() ? Duration.ofMillis(1_100) : Duration.ofSeconds(11);
    }

    public boolean isFull() {
        return this == FULL;
    }

    public boolean isQuick() {
        return this == QUICK;
    }
}
