package be.signaalhuis.standalone;

import be.signaalhuis.standalone.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What can be chosen at the start: as {@code --signaalhuis.command.port=9081}, as a system property of that name, or
 * as {@code SIGNAALHUIS_COMMAND_PORT} in the environment.
 */
record Settings(
        Path data,
        Path postgresPrograms,
        int databasePort,
        int loginPort,
        int commandPort,
        int queryPort,
        int portalPort,
        boolean demo) {

    static final Map<String, Object> DEFAULTS = Map.of(
            "signaalhuis.data", "data",
            "signaalhuis.postgres.port", EmbeddedDatabase.ANY_PORT,
            "signaalhuis.login.port", 9000,
            "signaalhuis.command.port", 8081,
            "signaalhuis.query.port", 8082,
            "signaalhuis.portal.port", 8080);

    static Settings from(String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        environment.getPropertySources().addLast(new MapPropertySource("defaults", DEFAULTS));
        Path data = Path.of(environment.getRequiredProperty("signaalhuis.data")).toAbsolutePath();
        return new Settings(
                data,
                Path.of(environment.getProperty(
                        "signaalhuis.postgres.programs",
                        data.resolve("postgres-bin").toString())),
                number(environment, "signaalhuis.postgres.port"),
                number(environment, "signaalhuis.login.port"),
                number(environment, "signaalhuis.command.port"),
                number(environment, "signaalhuis.query.port"),
                number(environment, "signaalhuis.portal.port"),
                environment.containsProperty("demo"));
    }

    private static int number(Environment environment, String name) {
        return environment.getRequiredProperty(name, Integer.class);
    }

    String loginAddress() {
        return address(loginPort);
    }

    static String address(int port) {
        return "http://127.0.0.1:" + port;
    }
}
