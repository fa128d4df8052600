package be.signaalhuis.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.support.RunningServer;
import be.signaalhuis.standalone.support.TestFolders;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithoutBrowser
class EmbeddedDatabaseTest {

    @TempDir
    private static Path place;

    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws Exception {
        folder = DataFolder.at(place);
        database = open();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static EmbeddedDatabase open() throws Exception {
        return EmbeddedDatabase.start(folder, TestFolders.postgresPrograms(), EmbeddedDatabase.ANY_PORT);
    }

    @ParameterizedTest
    @CsvSource({
        "fsync,on",
        "synchronous_commit,on",
        "full_page_writes,on",
        "data_checksums,on",
        "listen_addresses,127.0.0.1",
        "log_parameter_max_length,0",
        "log_parameter_max_length_on_error,0",
        "log_min_error_statement,panic",
        "log_error_verbosity,terse",
        "server_version,18.6"
    })
    void keepsWhatItAcknowledgesAndLogsNoValues(String setting, String value) {
        assertThat(JdbcClient.create(database.superuser())
                        .sql("SHOW " + setting)
                        .query(String.class)
                        .single())
                .isEqualTo(value);
    }

    @Test
    void keepsDataBetweenStartsAndStopsCleanly() throws Exception {
        JdbcClient.create(database.superuser())
                .sql("CREATE TABLE kept AS SELECT 42 AS answer")
                .update();
        database.close();
        assertThat(RunningServer.pidFile(folder)).doesNotExist();

        database = open();

        assertThat(JdbcClient.create(database.superuser())
                        .sql("SELECT answer FROM kept")
                        .query(Integer.class)
                        .single())
                .isEqualTo(42);
        assertThat(Files.readString(folder.postgresLog())).doesNotContain("was not properly shut down");
    }

    @Test
    void letsARoleInWithThePasswordOfThisStartAlone() throws Exception {
        JdbcClient.create(database.superuser())
                .sql("CREATE ROLE signaalhuis_test LOGIN")
                .update();
        String first = renewed("signaalhuis_test");
        connect("signaalhuis_test", first).close();

        String second = renewed("signaalhuis_test");

        connect("signaalhuis_test", second).close();
        assertThatThrownBy(() -> connect("signaalhuis_test", first))
                .hasMessageContaining("password authentication failed");
    }

    private static String renewed(String role) throws SQLException {
        return Passwords.renew(database.superuser(), Set.of(role)).get(role);
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        assertThatThrownBy(() -> connect(EmbeddedDatabase.SUPERUSER, "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connect(EmbeddedDatabase.SUPERUSER, "postgres"))
                .isInstanceOf(SQLException.class);
    }

    private static Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), role, password);
    }

    @Test
    void doesNotQuoteValuesInErrors() throws Exception {
        JdbcClient superuser = JdbcClient.create(database.superuser());
        superuser.sql("CREATE TABLE once (name text PRIMARY KEY)").update();
        superuser.sql("CREATE ROLE signaalhuis_once LOGIN").update();
        superuser.sql("GRANT INSERT ON once TO signaalhuis_once").update();
        try (Connection connection = connect("signaalhuis_once", renewed("signaalhuis_once"));
                var insert = connection.prepareStatement("INSERT INTO once VALUES (?)")) {
            insert.setString(1, "Zwaan-kanarie");
            insert.executeUpdate();
            assertThatThrownBy(insert::executeUpdate).hasMessageNotContaining("Zwaan-kanarie");
        }
        assertThat(Files.readString(folder.postgresLog())).doesNotContain("Zwaan-kanarie");
    }

    @Test
    void answersOnTheLoopbackAddressAlone() throws Exception {
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (var address :
                    network.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
                try (Socket socket = new Socket()) {
                    assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 2000))
                            .isInstanceOf(java.io.IOException.class);
                }
            }
        }
    }

    @Test
    void keepsItsFilesToItsOwnAccount() throws Exception {
        assertThat(Map.of(
                        "password", rights(folder.postgresPassword()),
                        "cluster", rights(folder.postgres()),
                        "who may connect", rights(folder.postgres().resolve("pg_hba.conf"))))
                .isEqualTo(Map.of("password", "rw-------", "cluster", "rwx------", "who may connect", "rw-------"));
    }

    private static String rights(Path file) throws Exception {
        return java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
