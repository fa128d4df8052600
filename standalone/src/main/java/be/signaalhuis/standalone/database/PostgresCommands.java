package be.signaalhuis.standalone.database;

import be.signaalhuis.standalone.folder.Refusal;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The three programs, run one at a time and believed by their exit code.
 *
 * <p>The library's own launcher is not used: it starts with fsync off, polls until a time limit instead of hearing
 * that a start failed, and trusts every local account.
 */
final class PostgresCommands {

    private static final String SECONDS_FOR_RECOVERY = "600";
    private static final String SECONDS_TO_STOP = "60";

    private final Path programs;
    private final Path cluster;
    private final Path log;

    PostgresCommands(Path programs, Path cluster, Path log) {
        this.programs = programs;
        this.cluster = cluster;
        this.log = log;
    }

    /** Makes a cluster that sorts alike on every system and lets nobody in without a password. */
    boolean initdb(Path newCluster, Path superuserPassword) throws IOException, InterruptedException {
        return run(
                "initdb",
                "--pgdata=" + newCluster,
                "--username=" + EmbeddedDatabase.SUPERUSER,
                "--pwfile=" + superuserPassword,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    /** Returns when the server accepts connections, after recovery if it was killed; false when it would not start. */
    boolean start(int port) throws IOException, InterruptedException {
        return run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                SECONDS_FOR_RECOVERY,
                "-D",
                cluster.toString(),
                "-o",
                ServerSettings.asOptions(port));
    }

    /** Ends every session, writes what is due and stops; false when there was nothing to stop or it took too long. */
    boolean stop() throws IOException, InterruptedException {
        return run("pg_ctl", "stop", "-w", "-t", SECONDS_TO_STOP, "-m", "fast", "-D", cluster.toString());
    }

    void require(boolean done) {
        if (!done) {
            throw new Refusal(
                    "PostgreSQL kon niet starten; de reden staat in " + log,
                    "PostgreSQL could not start; the reason is in " + log);
        }
    }

    private boolean run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root: seen from inside its own user namespace it does not.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        // To a file and not a pipe: the server keeps it open, and a dead launcher must not take its log away.
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        return process.waitFor() == 0;
    }

    /** Whether the newest words of the server say that processes of a killed predecessor still linger. */
    boolean waitsForPredecessor() throws IOException {
        return Files.exists(log) && Files.readString(log).contains("shared memory block");
    }
}
