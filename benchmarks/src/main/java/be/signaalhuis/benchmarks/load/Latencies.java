package be.signaalhuis.benchmarks.load;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;

/** Latencies that many threads record at once. */
public final class Latencies {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(2);
    private static final int DIGITS = 3;

    private final Recorder recorder = new Recorder(LONGEST, DIGITS);

    static Histogram none() {
        return new Histogram(LONGEST, DIGITS);
    }

    public void record(long nanos) {
        recorder.recordValue(Math.min(LONGEST, Math.max(0, nanos / 1000)));
    }

    public Histogram taken() {
        return recorder.getIntervalHistogram();
    }
}
