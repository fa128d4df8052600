package be.signaalhuis.standalone.proof.load;

import be.signaalhuis.standalone.proof.ledger.Ledger;
import be.signaalhuis.standalone.proof.ledger.Outcome;
import be.signaalhuis.standalone.proof.ledger.Sent;
import be.signaalhuis.standalone.proof.processes.Deployment;
import be.signaalhuis.standalone.proof.processes.ServiceProcess;
import be.signaalhuis.standalone.proof.processes.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Clerks and readers at work, until they are told to stop. */
public final class Load implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(200);
    private static final long AFTER_A_REFUSAL = 50_000_000L;

    private final Deployment deployment;
    private final Ledger ledger;
    private final Complaints complaints;
    private final Recent recent = new Recent();
    private final Latencies latencies = new Latencies();
    private final AtomicLong reads = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private final Desk desk = new Desk();
    private volatile boolean stopping;

    public Load(Deployment deployment, Ledger ledger, Complaints complaints) {
        this.deployment = deployment;
        this.ledger = ledger;
        this.complaints = complaints;
    }

    /** One thing a client does; false when it did not get what it wanted, and should breathe before the next. */
    @FunctionalInterface
    private interface Step {
        boolean take() throws Exception;
    }

    /** Clerks who begin files of their own and change them. */
    public Load clerks(String round, int number, Duration pause) {
        for (int i = 0; i < number; i++) {
            var clerk = new Clerk("clerk-" + round + "-" + i, 0.2, sender(), ledger, recent::add);
            work(clerk::step, pause);
        }
        return this;
    }

    /** Clerks who all change the same files. */
    public Load rivals(int number, Collection<UUID> files) {
        for (int i = 0; i < number; i++) {
            var clerk = new Clerk("rival-" + i, 0, sender(), ledger, recent::add);
            clerk.share(files);
            work(clerk::step, Duration.ZERO);
        }
        return this;
    }

    /** Many at once who each begin one file after the other, without a key: nothing but the log is asked for them. */
    public Load crowd(int number) {
        for (int i = 0; i < number; i++) {
            var sender = sender();
            work(
                    () -> {
                        var outcome = sender.send(Sent.creation(ledger.nextMark(), null));
                        if (outcome instanceof Outcome.Acknowledged done) {
                            recent.add(done);
                        }
                        return outcome instanceof Outcome.Acknowledged;
                    },
                    Duration.ZERO);
        }
        return this;
    }

    public Load readers(int number) {
        for (int i = 0; i < number; i++) {
            var reader = new Reader(desk, deployment.query().address(), recent, complaints);
            work(
                    () -> {
                        var isNew = reader.step();
                        reads.addAndGet(isNew ? 1 : 0);
                        return isNew;
                    },
                    Duration.ofMillis(10));
        }
        return this;
    }

    /** One command to one service, once, while everybody else goes on. */
    public Outcome send(Sent sent, ServiceProcess at) throws InterruptedException {
        ledger.send(sent);
        var outcome = sender().once(sent, at.address());
        ledger.answered(sent, outcome);
        return outcome;
    }

    private Sender sender() {
        return new Sender(desk, this::anyService, ledger, complaints, latencies);
    }

    private URI anyService() {
        List<ServiceProcess> services = deployment.commands();
        return services.get(ThreadLocalRandom.current().nextInt(services.size()))
                .address();
    }

    private void work(Step step, Duration pause) {
        threads.add(Thread.ofVirtual().start(() -> {
            while (!stopping) {
                try {
                    LockSupport.parkNanos(step.take() ? pause.toNanos() : AFTER_A_REFUSAL);
                } catch (Exception e) {
                    complaints.add("a client failed: " + e);
                    return;
                }
            }
        }));
    }

    /** How many commands were acknowledged so far. */
    public long acknowledged() {
        return recent.count();
    }

    /** How many answers were as new as their readers asked. */
    public long reads() {
        return reads.get();
    }

    /** Returns how long it took until both writers and readers had got on by themselves. */
    public Duration awaitWork(int commands, Duration patience) {
        long writesBefore = acknowledged();
        long readsBefore = reads();
        return Waiting.until(
                "commands are acknowledged and fresh answers read",
                patience,
                () -> acknowledged() >= writesBefore + commands && reads() >= readsBefore + 5);
    }

    public Duration longestWait() {
        return latencies.longest();
    }

    /** Lets every client end what it is at; afterwards nothing is under way. */
    @Override
    public void close() throws InterruptedException {
        stopping = true;
        for (var thread : threads) {
            if (!thread.join(PATIENCE)) {
                throw new AssertionError("a client still waits");
            }
        }
    }
}
