package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.http.Connection;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the two services in a process of its own, spoken to over HTTP as in production. */
public final class ServiceProcess implements AutoCloseable {

    private final ChildJvm process;
    private final int port;

    private ServiceProcess(ChildJvm process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The command service, with an endpoint beside the real ones that does nothing. */
    public static ServiceProcess command(BenchDatabase database, String... options) throws IOException {
        return start("command", CommandProcess.class, database.settings("signaalhuis_command"), options);
    }

    public static ServiceProcess query(BenchDatabase database, String... options) throws IOException {
        return start("query", QueryProcess.class, database.settings("signaalhuis_query"), options);
    }

    private static ServiceProcess start(String name, Class<?> main, Map<String, Object> ofDatabase, String... options)
            throws IOException {
        var settings = new HashMap<>(ofDatabase);
        settings.putAll(TestLogin.settings());
        int port = FreePorts.one();
        settings.put("signaalhuis." + name + ".port", port);
        settings.put("signaalhuis." + name + ".management-port", FreePorts.one());
        var all = new ArrayList<>(ChildJvm.options());
        all.addAll(List.of(options));
        settings.forEach((key, value) -> all.add("-D" + key + "=" + value));
        var service = new ServiceProcess(ChildJvm.run(name + "-" + port, main, all), port);
        FreePorts.awaitListener(port, service.process);
        return service;
    }

    public Connection connect() throws IOException {
        return new Connection(port);
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.close();
    }
}
