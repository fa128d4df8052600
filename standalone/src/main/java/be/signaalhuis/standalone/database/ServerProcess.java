package be.signaalhuis.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that the cluster's pid file speaks of: ours, an orphan that outlived a killed run, or nobody any more.
 */
final class ServerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

    private final Path cluster;
    private final Path pidFile;

    ServerProcess(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    Optional<ProcessHandle> handle() throws IOException {
        return Files.exists(pidFile) ? process(Files.readAllLines(pidFile)) : Optional.empty();
    }

    /**
     * Makes room for a new server. Call only while holding the data folder: then a living server of this cluster is
     * nobody else's.
     */
    void makeRoom(PostgresCommands commands) throws IOException, InterruptedException {
        Optional<ProcessHandle> process = handle();
        if (process.isEmpty()) {
            return;
        }
        ProcessHandle.Info info = process.get().info();
        if (isServer(info) && isOurs(info, Files.readAllLines(pidFile))) {
            LOG.warn(
                    "stopping the PostgreSQL that a killed run left behind (process {})",
                    process.get().pid());
            commands.stop();
        } else {
            // The number belongs to a stranger or to a dead process nobody buried, and PostgreSQL would take it for a
            // living server. Should it be one after all, its shared memory still keeps a second one out.
            Files.delete(pidFile);
        }
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private static boolean isServer(ProcessHandle.Info process) {
        String program = process.command().orElse("");
        return program.endsWith("postgres") || program.endsWith("postgres.exe");
    }

    private boolean isOurs(ProcessHandle.Info process, List<String> lines) {
        boolean namesOurCluster =
                process.arguments().map(List::of).orElse(List.of()).contains(cluster.toString());
        return namesOurCluster || startedWhenTheFileSays(process, lines);
    }

    private static boolean startedWhenTheFileSays(ProcessHandle.Info process, List<String> lines) {
        if (lines.size() < 3 || process.startInstant().isEmpty()) {
            return false;
        }
        Instant written = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return Duration.between(written, process.startInstant().get()).abs().compareTo(CLOCK_TOLERANCE) <= 0;
    }
}
