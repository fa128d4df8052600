package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.http.WithoutMessages;
import be.signaalhuis.eventstore.sealing.Seals;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works on queued imports, one at a time, and on those a dead node left behind. */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int LOOK_AGAIN_MS = 500;

    /** A file on which no batch ever succeeds is given up after minutes, not tried for ever. */
    private static final int MOST_ATTEMPTS = 30;

    private final ImportTasks tasks;
    private final Seals seals;
    private final Map<String, ImportKind> kinds;
    private volatile boolean running;
    private ScheduledExecutorService thread;

    ImportWorker(ImportTasks tasks, Seals seals, List<ImportKind> kinds) {
        this.tasks = tasks;
        this.seals = seals;
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::name, Function.identity()));
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("imports").factory());
        thread.scheduleWithFixedDelay(this::workOffQueue, 0, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
    }

    /** A task was queued: no need to wait for the next look. */
    void wake() {
        if (running) {
            thread.execute(this::workOffQueue);
        }
    }

    private void workOffQueue() {
        try {
            while (running) {
                var task = tasks.lease();
                if (task.isEmpty()) {
                    return;
                }
                work(task.get());
            }
        } catch (RuntimeException storeAway) {
            // The lease runs out and the task is taken again; nothing was recorded that did not happen.
            LOG.warn("import interrupted: {}", WithoutMessages.of(storeAway));
        }
    }

    private void work(ImportTask task) {
        var content = seals.open(task.id(), task.file());
        if (content.isEmpty() || task.attempts() > MOST_ATTEMPTS) {
            giveUp(task);
        } else if (new ImportRun(tasks, kinds.get(task.kind()), task).work(content.get(), () -> !running)) {
            seals.shred(task.id());
            LOG.info("import {} of {} ended", task.id(), task.kind());
        }
    }

    /** Says so in the task, so that whoever sent the file knows how far it came. */
    private void giveUp(ImportTask task) {
        tasks.record(task, List.of(ImportError.of(1, 0, RowVerdict.issue("", "givenUp"))));
        tasks.end(task.id(), TaskState.FAILED);
        seals.shred(task.id());
        LOG.error("import {} of {} given up", task.id(), task.kind());
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
