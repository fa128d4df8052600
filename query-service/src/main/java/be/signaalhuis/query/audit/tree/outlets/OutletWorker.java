package be.signaalhuis.query.audit.tree.outlets;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks now and then for checkpoints that are to go outside. */
@Component
class OutletWorker implements SmartLifecycle {

    private final Publishing publishing;
    private final OutletSettings settings;
    private ScheduledExecutorService thread;

    OutletWorker(Publishing publishing, OutletSettings settings) {
        this.publishing = publishing;
        this.settings = settings;
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("outlets").factory());
        thread.scheduleWithFixedDelay(publishing::round, 0, settings.look().toMillis(), TimeUnit.MILLISECONDS);
    }
}
