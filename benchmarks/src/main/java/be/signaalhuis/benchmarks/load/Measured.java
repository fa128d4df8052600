package be.signaalhuis.benchmarks.load;

import org.HdrHistogram.Histogram;

/**
 * What one contender did in one round.
 *
 * @param done tasks that ended well
 * @param failed tasks that did not
 * @param seconds how long it ran
 * @param latencies in microseconds
 */
public record Measured(long done, long failed, double seconds, Histogram latencies) {

    private static final double MICROS = 1000.0;

    public double perSecond() {
        return done / seconds;
    }

    public double p50Millis() {
        return latencies.getValueAtPercentile(50) / MICROS;
    }

    public double p95Millis() {
        return latencies.getValueAtPercentile(95) / MICROS;
    }

    public double p99Millis() {
        return latencies.getValueAtPercentile(99) / MICROS;
    }

    /** Something without latencies of its own, such as reading a log from end to end. */
    public static Measured of(long done, double seconds) {
        return new Measured(done, 0, seconds, Latencies.none());
    }

    /** Both, one after the other. */
    public Measured and(Measured next) {
        var both = latencies.copy();
        both.add(next.latencies);
        return new Measured(done + next.done, failed + next.failed, seconds + next.seconds, both);
    }

    @Override
    public String toString() {
        return "%.0f/s, p50 %.2f ms, p99 %.2f ms, %d failed".formatted(perSecond(), p50Millis(), p99Millis(), failed);
    }
}
