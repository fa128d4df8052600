package be.signaalhuis.standalone.database;

import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.folder.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL on the data folder: durable, reachable from this machine alone, behind passwords. */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String SUPERUSER = "postgres";
    public static final String NAME = "signaalhuis";

    /** Lets the system choose the port. */
    public static final int ANY_PORT = 0;

    private final PostgresServer server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(PostgresServer server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts on a folder whose lock the caller holds. A server that a killed run left behind is stopped first, and a
     * killed server recovers what it acknowledged.
     *
     * @param programs where the PostgreSQL programs are or will be unpacked
     */
    public static EmbeddedDatabase start(DataFolder folder, Path programs, int wantedPort)
            throws IOException, InterruptedException, SQLException {
        keepPreviousLog(folder.postgresLog());
        PostgresCommands commands =
                new PostgresCommands(PostgresPrograms.unpackedIn(programs), folder.postgres(), folder.postgresLog());
        Cluster.ensure(folder, commands);
        int port = free(wantedPort);
        PostgresServer server = new PostgresServer(commands, new ServerProcess(folder.postgres()), port);
        server.start();
        EmbeddedDatabase database = new EmbeddedDatabase(server, port, Files.readString(folder.postgresPassword()));
        try {
            database.prepare();
            return database;
        } catch (SQLException | RuntimeException unusable) {
            server.close();
            throw unusable;
        }
    }

    private static void keepPreviousLog(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("postgres.log.previous"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int free(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (java.net.BindException taken) {
            throw new Refusal(
                    "Poort %d voor PostgreSQL is al in gebruik.".formatted(wanted),
                    "Port %d for PostgreSQL is already in use.".formatted(wanted));
        }
    }

    private void prepare() throws SQLException {
        try (Connection connection = superuser(SUPERUSER).getConnection()) {
            ServerSettings.check(connection);
            if (!DatabaseNames.contains(connection, NAME)) {
                connection.createStatement().execute("CREATE DATABASE " + NAME);
            }
        }
    }

    /** For everybody who signs in with a password of their own; errors come back without the values that caused them. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false".formatted(port, NAME);
    }

    public String superuserPassword() {
        return password;
    }

    /** Connections for migrations and passwords, as the superuser. */
    public DataSource superuser() {
        return superuser(NAME);
    }

    private DataSource superuser(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(SUPERUSER);
        source.setPassword(password);
        return source;
    }

    /** Stops the server, after which nothing is left to recover. */
    @Override
    public void close() throws IOException, InterruptedException {
        server.close();
    }
}
