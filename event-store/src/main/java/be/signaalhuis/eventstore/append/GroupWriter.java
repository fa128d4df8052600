package be.signaalhuis.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The one thread of this node that appends: whatever waits goes into the log in one statement and one
 * commit. No timer holds anything back: a group is what came while the previous one was being written.
 */
public final class GroupWriter implements AutoCloseable {

    private final AppendQueue queue;
    private final AppendStatements statements;
    private final InDoubt inDoubt;
    private final LongConsumer committed;
    private final Duration patience;
    private final Thread thread =
            Thread.ofPlatform().name("event-writer").daemon().unstarted(this::run);
    private volatile boolean closed;

    /** @param committed is told the position of the last event of each group, after its commit */
    public GroupWriter(DataSource source, LongConsumer committed) {
        this(source, committed, AppendLimits.DEFAULT);
    }

    public GroupWriter(DataSource source, LongConsumer committed, AppendLimits limits) {
        this.queue = new AppendQueue(limits);
        this.statements = new AppendStatements(source);
        this.inDoubt = new InDoubt(statements);
        this.committed = committed;
        this.patience = limits.patience();
    }

    /**
     * Appends, and tells where the last event stands.
     *
     * @throws SQLException what the database had against it; nothing of it is in the log
     * @throws OutcomeUnknown when it may or may not be in the log
     * @throws EventStoreException when the database could not be reached; nothing of it is in the log
     */
    public long append(EventRows rows) throws SQLException {
        var append = new Append(rows, patience.multipliedBy(2));
        start();
        queue.add(append);
        try {
            return outcome(append);
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        }
    }

    private long outcome(Append append) throws ExecutionException {
        try {
            return append.await(patience);
        } catch (TimeoutException e) {
            if (queue.takeBack(append)) {
                throw new EventStoreException("the event store does not keep up", e);
            }
            return settled(append);
        }
    }

    /** Once it was sent, only the database knows; an interrupted caller gets no shorter answer. */
    private long settled(Append append) throws ExecutionException {
        var interrupted = Thread.interrupted();
        try {
            return append.await(patience.multipliedBy(2));
        } catch (TimeoutException e) {
            throw new OutcomeUnknown();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException asThrown(Throwable why) throws SQLException {
        if (why instanceof SQLException refused) {
            throw refused;
        }
        return why instanceof EventStoreException known ? known : new EventStoreException("append failed", why);
    }

    /** At the first append only, for a service that just reads needs no writer. */
    private synchronized void start() {
        if (closed) {
            throw new EventStoreException("the event store is closed");
        }
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    /** Appends that wait for their turn. */
    public int waiting() {
        return queue.size();
    }

    private void run() {
        while (!closed || queue.size() > 0) {
            try {
                var group = queue.nextGroup();
                if (!group.isEmpty()) {
                    write(group);
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    private void write(List<Append> group) {
        try (var connection = statements.connect()) {
            write(group, connection);
        } catch (SQLException | RuntimeException e) {
            // What has its outcome keeps it: this reaches only what was never sent.
            group.forEach(append -> append.failed(new EventStoreException("the event store does not answer", e)));
        }
    }

    private void write(List<Append> group, Connection connection) {
        try {
            var positions = AppendStatements.insert(connection, group);
            for (int i = 0; i < positions.length; i++) {
                group.get(i).written(positions[i]);
            }
            committed.accept(positions[positions.length - 1]);
        } catch (SQLException e) {
            failed(group, connection, e);
        } catch (RuntimeException e) {
            refused(group, connection, e);
        } catch (Error e) {
            // Say of a heap that is full: whoever waits hears that nobody knows, and the writer goes on.
            group.forEach(append -> append.failed(new OutcomeUnknown()));
        }
    }

    private void failed(List<Append> group, Connection connection, SQLException why) {
        switch (Fate.of(why)) {
            case IN_DOUBT -> group.forEach(append -> inDoubt.resolve(append, committed));
            case TOO_LATE -> group.forEach(append -> append.failed(new EventStoreException("no turn in time", why)));
            case REFUSED -> refused(group, connection, why);
        }
    }

    /** Each alone, so that only the offender fails. */
    private void refused(List<Append> group, Connection connection, Exception why) {
        if (group.size() == 1) {
            group.getFirst().failed(why);
        } else {
            group.forEach(append -> write(List.of(append), connection));
        }
    }

    /** Writes what waits and takes no more. */
    @Override
    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
        }
        thread.join(patience.toMillis());
    }
}
