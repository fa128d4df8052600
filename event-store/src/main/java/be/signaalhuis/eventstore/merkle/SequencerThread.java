package be.signaalhuis.eventstore.merkle;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.SmartLifecycle;

/** Looks once a second whether a checkpoint is due; the first time a second after the service has started. */
final class SequencerThread implements SmartLifecycle {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Sequencer sequencer;
    private volatile boolean running;
    private Thread thread;

    SequencerThread(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("sequencer").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            LockSupport.parkNanos(this, SECOND);
            if (running) {
                sequencer.signWhatIsDue();
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        LockSupport.unpark(thread);
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
