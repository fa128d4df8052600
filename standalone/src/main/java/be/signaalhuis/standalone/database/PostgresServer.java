package be.signaalhuis.standalone.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server process: when something kills it, it recovers and comes back on the same port. */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private static final int TRIES = 3;

    private final PostgresCommands commands;
    private final ServerProcess process;
    private final int port;
    private boolean closed;

    PostgresServer(PostgresCommands commands, ServerProcess process, int port) {
        this.commands = commands;
        this.process = process;
        this.port = port;
    }

    /** Tries again while the sessions of a killed predecessor are still ending: that takes a moment, not a person. */
    synchronized void start() throws IOException, InterruptedException {
        process.makeRoom(commands);
        Instant end = Instant.now().plus(PATIENCE);
        boolean started = commands.start(port);
        while (!started && commands.waitsForPredecessor() && Instant.now().isBefore(end)) {
            Thread.sleep(BETWEEN_TRIES);
            started = commands.start(port);
        }
        commands.require(started);
        process.handle().orElseThrow().onExit().thenRunAsync(this::comeBack);
    }

    private synchronized void comeBack() {
        if (closed) {
            return;
        }
        LOG.error("PostgreSQL was killed; it recovers and starts again");
        try {
            start();
        } catch (Exception e) {
            LOG.error("PostgreSQL did not come back; stop the Signaalhuis and see its log", e);
        }
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (closed) {
            return;
        }
        closed = true;
        Optional<ProcessHandle> server = process.handle();
        boolean stopped = commands.stop();
        for (int again = 0;
                !stopped && again < TRIES && server.isPresent() && server.get().isAlive();
                again++) {
            // An impatient second Ctrl-C also reaches pg_ctl, and ends it before it has waited.
            stopped = commands.stop();
        }
        if (!stopped && server.isPresent() && server.get().isAlive()) {
            LOG.warn("PostgreSQL still runs; the next start stops it");
        }
    }
}
