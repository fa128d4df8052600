package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.http.Connection;
import be.signaalhuis.benchmarks.machine.ProcessTree;
import be.signaalhuis.standalone.Standalone;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The whole product as a user starts it: one JVM with its own PostgreSQL and login, with the heap it takes by itself. */
public final class StandaloneProcess implements AutoCloseable {

    private final ChildJvm process;
    private final Path data;
    private final int login;
    private final int command;
    private final int query;

    private StandaloneProcess(ChildJvm process, Path data, int login, int command, int query) {
        this.process = process;
        this.data = data;
        this.login = login;
        this.command = command;
        this.query = query;
    }

    public static StandaloneProcess on(Path data) throws IOException {
        int login = FreePorts.one();
        int command = FreePorts.one();
        int query = FreePorts.one();
        var process = ChildJvm.run(
                "standalone",
                Standalone.class,
                List.of(
                        "-Dsignaalhuis.command.management-port=" + FreePorts.one(),
                        "-Dsignaalhuis.query.management-port=" + FreePorts.one(),
                        "-Dsignaalhuis.postgres.programs="
                                + Path.of("target", "bench-postgres").toAbsolutePath()),
                "--signaalhuis.data=" + data,
                "--signaalhuis.login.port=" + login,
                "--signaalhuis.command.port=" + command,
                "--signaalhuis.query.port=" + query);
        for (int port : new int[] {login, command, query}) {
            FreePorts.awaitListener(port, process);
        }
        return new StandaloneProcess(process, data, login, command, query);
    }

    /** The JVM, and the server that it started but that is nobody's child. */
    public ProcessTree processes() throws IOException {
        try (var files = Files.walk(data)) {
            var server = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            var pid = Files.readAllLines(server).getFirst().strip();
            return ProcessTree.of(process.pid(), Long.parseLong(pid));
        }
    }

    public Connection toCommands() throws IOException {
        return new Connection(command);
    }

    public Connection toQueries() throws IOException {
        return new Connection(query);
    }

    /** A token of its own login, as its welcome text tells how to fetch one. */
    public String token(String client) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + login + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new JsonMapper().readTree(answer.body()).get("access_token").asString();
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
