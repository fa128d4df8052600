package be.signaalhuis.standalone.proof.processes;

import be.signaalhuis.standalone.database.EmbeddedDatabase;
import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.support.FreePort;
import be.signaalhuis.standalone.support.RunningServer;
import be.signaalhuis.standalone.support.TestFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL of the product, as it comes back by itself; it may be killed, frozen or stopped at any moment. */
public final class KillableDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final int port = FreePort.find();
    private EmbeddedDatabase server;

    private KillableDatabase(DataFolder folder) {
        this.folder = folder;
    }

    static KillableDatabase on(Path root) throws Exception {
        var database = new KillableDatabase(DataFolder.at(root));
        database.start();
        Runtime.getRuntime().addShutdownHook(new Thread(database::closeAtExit));
        return database;
    }

    public void start() throws Exception {
        server = EmbeddedDatabase.start(folder, TestFolders.postgresPrograms(), port);
    }

    /** A clean stop: every session is ended with a word of goodbye, every commit is kept. */
    public void stop() throws Exception {
        server.close();
    }

    /** SIGKILL for the server and every session at once, as when the machine loses its memory. */
    public void kill() throws IOException {
        everyProcess().forEach(ProcessHandle::destroyForcibly);
    }

    /** SIGKILL for a single session: the server ends all others, recovers and goes on. */
    public void killASession() {
        var session = superuser()
                .sql("select pid from pg_stat_activity where application_name like 'command-service%'"
                        + " order by state <> 'active', random() limit 1")
                .query(Long.class)
                .single();
        ProcessHandle.of(session).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Nothing is lost and nothing is closed, but no answer comes any more. Fails where processes take no signals. */
    public void freeze() throws IOException, InterruptedException {
        // The parent first, so that no session begins while the others are being frozen.
        signal("-STOP", List.of(RunningServer.of(folder)));
        signal("-STOP", everyProcess());
    }

    public void thaw() throws IOException, InterruptedException {
        signal("-CONT", everyProcess());
    }

    private List<ProcessHandle> everyProcess() throws IOException {
        var server = RunningServer.of(folder);
        return Stream.concat(Stream.of(server), server.descendants()).toList();
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        // One of many may have ended by itself meanwhile: its absence is no failure.
        new ProcessBuilder(command).start().waitFor();
    }

    public Duration awaitAnswer() {
        return Waiting.until(
                "PostgreSQL answers",
                PATIENCE,
                () -> superuser().sql("select 1").query(Integer.class).single() == 1);
    }

    /** Connections that belong to no service, one per statement. */
    public JdbcClient superuser() {
        return JdbcClient.create(server.superuser());
    }

    EmbeddedDatabase server() {
        return server;
    }

    private void closeAtExit() {
        try {
            close();
        } catch (Exception e) {
            System.err.println("PostgreSQL was not stopped: " + e);
        }
    }

    @Override
    public void close() throws Exception {
        if (Files.exists(RunningServer.pidFile(folder))) {
            thaw();
        }
        server.close();
    }
}
