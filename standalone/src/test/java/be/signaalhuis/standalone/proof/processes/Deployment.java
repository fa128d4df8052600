package be.signaalhuis.standalone.proof.processes;

import be.signaalhuis.command.CommandService;
import be.signaalhuis.eventstore.schema.EventStoreMigration;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.eventstore.testing.TestLogin;
import be.signaalhuis.query.QueryService;
import be.signaalhuis.standalone.database.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL, some command-services and a query-service, each a process of its own. */
public final class Deployment implements AutoCloseable {

    private static final String PASSWORD = TestDatabase.PASSWORD;

    private final KillableDatabase database;
    private final List<ServiceProcess> commands = new ArrayList<>();
    private final ServiceProcess query;

    private Deployment(Path root, KillableDatabase database, int commandServices, Map<String, String> commandSettings) {
        this.database = database;
        var settings = settings(root, "signaalhuis_command");
        settings.putAll(commandSettings);
        for (int i = 0; i < commandServices; i++) {
            commands.add(new ServiceProcess(
                    CommandService.class, "command", settings, root.resolve("command-service-" + i + ".log")));
        }
        query = new ServiceProcess(
                QueryService.class, "query", settings(root, "signaalhuis_query"), root.resolve("query-service.log"));
    }

    /** @param name of the folder below target that keeps its data and what the processes said */
    public static Deployment start(String name, int commandServices) throws Exception {
        return start(name, commandServices, Map.of());
    }

    /** @param commandSettings what the command-services have otherwise than usual */
    public static Deployment start(String name, int commandServices, Map<String, String> commandSettings)
            throws Exception {
        var root = Path.of("target", "proof", name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(root);
        Files.createDirectories(root);
        var database = KillableDatabase.on(root);
        var deployment = new Deployment(root, database, commandServices, commandSettings);
        try {
            deployment.start();
            return deployment;
        } catch (Exception | AssertionError failure) {
            deployment.close();
            throw failure;
        }
    }

    private void start() throws Exception {
        EventStoreMigration.migrate(database.server().superuser());
        for (var role :
                List.of("signaalhuis_command", "signaalhuis_query", "signaalhuis_keys", "signaalhuis_sequencer")) {
            database.superuser()
                    .sql("alter role %s password '%s'".formatted(role, PASSWORD))
                    .update();
        }
        for (var service : services()) {
            service.start();
        }
        services().forEach(ServiceProcess::awaitReady);
    }

    private Map<String, String> settings(Path root, String role) {
        var url = database.server().url();
        var settings = new TreeMap<>(Map.of(
                "signaalhuis.database.url", url,
                "signaalhuis.database.user", role,
                "signaalhuis.database.password", PASSWORD,
                "signaalhuis.keys.url", url,
                "signaalhuis.keys.user", "signaalhuis_keys",
                "signaalhuis.keys.password", PASSWORD,
                "signaalhuis.kek.kind", "file",
                "signaalhuis.kek.file", root.resolve("kek.json").toString()));
        settings.put("signaalhuis.merkle.user", "signaalhuis_sequencer");
        settings.put("signaalhuis.merkle.password", PASSWORD);
        settings.put("signaalhuis.merkle.key-file", root.resolve("merkle.json").toString());
        settings.put("signaalhuis.migration.user", EmbeddedDatabase.SUPERUSER);
        settings.put("signaalhuis.migration.password", database.server().superuserPassword());
        TestLogin.settings().forEach((name, value) -> settings.put(name, value.toString()));
        settings.put("disable-axoniq-console-message", "true");
        return settings;
    }

    private List<ServiceProcess> services() {
        var all = new ArrayList<>(commands);
        all.add(query);
        return all;
    }

    public KillableDatabase database() {
        return database;
    }

    public ServiceProcess command() {
        return commands.getFirst();
    }

    public List<ServiceProcess> commands() {
        return List.copyOf(commands);
    }

    public ServiceProcess query() {
        return query;
    }

    @Override
    public void close() throws Exception {
        for (var service : services()) {
            service.close();
        }
        database.close();
    }
}
