package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.http.WithoutMessages;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works on verifications, one at a time, and on those that a dead node left behind. */
@Component
class VerificationWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationWorker.class);
    private static final long LOOK_AGAIN_SECONDS = 2;

    /** One that fails whenever it is taken up is given up, not tried for ever. */
    private static final int MOST_ATTEMPTS = 20;

    private final JdbcClient sql;
    private final Verifying verifying;
    private volatile boolean running;
    private ScheduledExecutorService thread;

    VerificationWorker(JdbcClient sql, Verifying verifying) {
        this.sql = sql;
        this.verifying = verifying;
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("verification").factory());
        thread.scheduleWithFixedDelay(this::workOffQueue, 0, LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    /** One was queued: no need to wait for the next look. */
    void wake() {
        if (running) {
            thread.execute(this::workOffQueue);
        }
    }

    private void workOffQueue() {
        try {
            var more = running;
            while (more) {
                var run = new VerificationRun(sql, () -> !running);
                var task = run.take();
                task.ifPresent(taken -> work(taken, run));
                more = running && task.isPresent();
            }
        } catch (RuntimeException | LinkageError storeAway) {
            LOG.warn("no verification for now: {}", WithoutMessages.of(storeAway));
        }
    }

    private void work(VerificationTask task, VerificationRun run) {
        try {
            verifying.work(task, run);
            LOG.info("verification {} of {} ended", task.id(), task.log().key());
        } catch (Stopped early) {
            LOG.info("verification {} stopped: {}", task.id(), early.why());
            switch (early.why()) {
                case CANCELLED -> run.end(VerificationState.CANCELLED, null);
                case STOPPING -> run.leave();
                case TAKEN_OVER -> {}
            }
        } catch (RuntimeException e) {
            LOG.warn("verification {} interrupted: {}", task.id(), WithoutMessages.of(e));
            if (task.attempts() >= MOST_ATTEMPTS) {
                run.end(VerificationState.FAILED, "unexpected");
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
