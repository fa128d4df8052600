package be.signaalhuis.standalone.database;

import be.signaalhuis.standalone.folder.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How the server runs. Given on its command line, where nothing kept in the cluster can override it. */
final class ServerSettings {

    /** What is checked again once the server runs: an acknowledged write is on disk, and no log quotes a value. */
    static final Map<String, String> PROMISED = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "password_encryption", "scram-sha-256",
            "log_parameter_max_length", "0",
            "log_parameter_max_length_on_error", "0",
            "log_min_error_statement", "panic",
            "log_error_verbosity", "terse");

    private static final Map<String, String> SIZES = Map.of(
            "max_connections", "150",
            "shared_buffers", "256MB",
            "max_wal_size", "2GB",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "log_checkpoints", "off",
            "unix_socket_directories", "");

    private ServerSettings() {}

    static String asOptions(int port) {
        Map<String, String> all = new LinkedHashMap<>(SIZES);
        all.putAll(PROMISED);
        all.put("port", Integer.toString(port));
        return all.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }

    static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> promised : PROMISED.entrySet()) {
                String actual = show(statement, promised.getKey());
                if (!promised.getValue().equals(actual)) {
                    String difference = "%s=%s (%s)".formatted(promised.getKey(), actual, promised.getValue());
                    throw new Refusal(
                            "PostgreSQL draait met een onveilige instelling: " + difference,
                            "PostgreSQL runs with an unsafe setting: " + difference);
                }
            }
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
