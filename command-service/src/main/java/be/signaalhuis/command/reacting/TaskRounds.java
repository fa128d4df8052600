package be.signaalhuis.command.reacting;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Tasks are done from when the service is up until it stops; the one at hand is finished first. */
final class TaskRounds implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    TaskRounds(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
