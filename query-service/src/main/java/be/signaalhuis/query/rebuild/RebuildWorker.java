package be.signaalhuis.query.rebuild;

import be.signaalhuis.eventstore.http.WithoutMessages;
import be.signaalhuis.query.bulk.UnreadableEvent;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works on open tasks, one at a time, and on those a dead node left behind. */
@Component
class RebuildWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildWorker.class);

    /** A task that fails whenever it is taken up is given up, not tried for ever. */
    private static final int MOST_ATTEMPTS = 20;

    private final RebuildTasks tasks;
    private final BuiltVersions versions;
    private final Shadows shadows;
    private final LiveProcessors live;
    private final RebuildSettings settings;
    private volatile boolean running;
    private ScheduledExecutorService thread;

    RebuildWorker(
            RebuildTasks tasks,
            BuiltVersions versions,
            Shadows shadows,
            LiveProcessors live,
            RebuildSettings settings) {
        this.tasks = tasks;
        this.versions = versions;
        this.shadows = shadows;
        this.live = live;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("rebuild").factory());
        thread.scheduleWithFixedDelay(
                this::workOffQueue, 0, settings.lookAgain().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A task was queued: no need to wait for the next look. */
    void wake() {
        if (running) {
            thread.execute(this::workOffQueue);
        }
    }

    private void workOffQueue() {
        try {
            versions.lookOnce();
            tasks.open().forEach(this::work);
        } catch (RuntimeException | LinkageError storeAway) {
            LOG.warn("no rebuild for now: {}", WithoutMessages.of(storeAway));
        }
    }

    private void work(RebuildTask task) {
        if (!running) {
            return;
        }
        var view = shadows.view(task.view());
        if (view.isEmpty()) {
            return;
        }
        shadows.lock(task.view()).ifPresent(lock -> {
            try (lock;
                    var paused = live.pauseFor(task)) {
                work(task, new Rebuild<>(shadows.of(view.get(), task.id(), () -> !running)));
            }
        });
    }

    private void work(RebuildTask task, Rebuild<?> rebuild) {
        try {
            rebuild.work();
            LOG.info("rebuild {} of view {} ended", task.id(), task.view());
        } catch (Interrupted early) {
            LOG.info("rebuild {} of view {} stopped: {}", task.id(), task.view(), early.why());
            switch (early.why()) {
                case STOPPING, TAKEN_OVER -> {}
                case CANCELLED -> rebuild.giveUp(TaskState.CANCELLED, null);
                case VIEW_STANDS_STILL -> rebuild.giveUp(TaskState.FAILED, "viewStandsStill");
                case TABLE_BUSY -> rebuild.giveUp(TaskState.FAILED, "tableBusy");
            }
        } catch (UnreadableEvent e) {
            LOG.warn("rebuild {} of view {} given up: unreadable event at {}", task.id(), task.view(), e.position());
            rebuild.giveUp(TaskState.FAILED, "eventUnreadable");
        } catch (RuntimeException e) {
            LOG.warn("rebuild {} of view {} interrupted: {}", task.id(), task.view(), WithoutMessages.of(e));
            if (task.attempts() >= MOST_ATTEMPTS) {
                rebuild.giveUp(TaskState.FAILED, "unexpected");
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(20, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
