package be.signaalhuis.query.tailing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Gives the signal when the command side announces that the log moved, and when it moved unannounced: once a second
 * it looks for itself, and ten times a second while it has no connection to hear anything with.
 */
final class LogListener implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(LogListener.class);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** How a connection to hear with is made. */
    interface Ears {
        LogEar open() throws SQLException;
    }

    private final Ears ears;
    private final LongSupplier head;
    private final LogSignal signal;
    private final Duration patience;
    private long lastSeen = -1;
    private volatile boolean running;
    private volatile LogEar ear;

    /**
     * @param head position of the last event of the log, asked of another connection
     * @param patience how long to listen before looking, when nothing is heard
     */
    LogListener(Ears ears, LongSupplier head, LogSignal signal, Duration patience) {
        this.ears = ears;
        this.head = head;
        this.signal = signal;
        this.patience = patience;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("log-listener").daemon().start(this::listen);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void stop() {
        running = false;
        hangUp(ear);
    }

    private void listen() {
        var pause = GLANCE;
        while (running) {
            try (var open = ears.open()) {
                ear = open;
                LOGGER.debug("listening to the log");
                pause = GLANCE;
                signal.give();
                hear(open);
            } catch (SQLException | RuntimeException e) {
                whenLost(e);
            }
            lookFor(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
        }
    }

    private void hear(LogEar open) throws SQLException {
        while (running) {
            if (open.hears(patience)) {
                signal.give();
            } else {
                giveIfMoved(open.head());
            }
        }
    }

    private void whenLost(Exception e) {
        if (running) {
            LOGGER.warn(
                    "looking at the log instead of listening to it: {}",
                    e.getClass().getName());
        }
    }

    private void lookFor(Duration pause) {
        var until = System.nanoTime() + pause.toNanos();
        while (running && System.nanoTime() < until) {
            LockSupport.parkNanos(GLANCE.toNanos());
            look();
        }
    }

    private void look() {
        try {
            giveIfMoved(head.getAsLong());
        } catch (RuntimeException e) {
            LOGGER.debug("the log cannot be seen", e);
        }
    }

    private void giveIfMoved(long now) {
        if (now != lastSeen) {
            lastSeen = now;
            signal.give();
        }
    }

    private static void hangUp(LogEar open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException e) {
            LOGGER.debug("the connection was gone already", e);
        }
    }
}
