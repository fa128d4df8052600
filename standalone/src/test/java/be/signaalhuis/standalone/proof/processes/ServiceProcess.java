package be.signaalhuis.standalone.proof.processes;

import be.signaalhuis.standalone.support.FreePort;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service in a process of its own, always on the same ports: it can be killed alone and started again. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Class<?> main;
    private final Map<String, String> settings;
    private final File output;
    private final int port = FreePort.find();
    private final int managementPort = FreePort.find();
    private Process process;

    /** @param kind what its port settings are named after: {@code command} or {@code query} */
    ServiceProcess(Class<?> main, String kind, Map<String, String> settings, Path output) {
        this.main = main;
        this.settings = new java.util.TreeMap<>(settings);
        this.settings.put("signaalhuis." + kind + ".port", "" + port);
        this.settings.put("signaalhuis." + kind + ".management-port", "" + managementPort);
        this.output = output.toFile();
    }

    /** Starts it again after a kill, or for the first time; {@link #awaitReady} tells when it answers. */
    public void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xshare:auto"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        process = Children.remember(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                .start());
    }

    public void awaitReady() {
        Waiting.until(main.getSimpleName() + " is ready, see " + output, PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended");
            }
            return management("/actuator/health/readiness").statusCode() == 200;
        });
    }

    /** As the kernel does when memory runs out: SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What anybody reads on the management port. */
    public HttpResponse<String> management(String path) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return HTTP.send(question, HttpResponse.BodyHandlers.ofString());
    }

    /** Bytes of its heap that are in use, of the 256 MiB it may have. */
    public long usedHeap() throws IOException, InterruptedException {
        return management("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }
}
