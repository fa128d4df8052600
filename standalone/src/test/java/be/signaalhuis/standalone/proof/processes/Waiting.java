package be.signaalhuis.standalone.proof.processes;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Bounded waiting for something that processes do by themselves. */
public final class Waiting {

    private Waiting() {}

    /** Returns how long it took; an exception on the way means not yet. */
    public static Duration until(String what, Duration patience, Callable<Boolean> come) {
        long start = System.nanoTime();
        Awaitility.await(what)
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(come);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
