package be.signaalhuis.query.tailing;

import be.signaalhuis.eventstore.append.CommitSignal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A connection of its own that hears what the command side announces after its commits. */
final class LogEar implements AutoCloseable {

    private static final int SECONDS_TO_ANSWER = 10;

    private final Connection connection;

    private LogEar(Connection connection) {
        this.connection = connection;
    }

    static LogEar on(JdbcConnectionDetails database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(database.getJdbcUrl());
        source.setUser(database.getUsername());
        source.setPassword(database.getPassword());
        source.setApplicationName("query-service-listener");
        source.setLogServerErrorDetail(false);
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(SECONDS_TO_ANSWER);
        source.setSocketTimeout(SECONDS_TO_ANSWER);
        var connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CommitSignal.CHANNEL);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new LogEar(connection);
    }

    /** Waits for an announcement, at most so long; any number of them at once is one. */
    boolean hears(Duration patience) throws SQLException {
        var heard = connection.unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
        return heard != null && heard.length > 0;
    }

    /** Position of the last event of the log; an answer shows that the connection is still there. */
    long head() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(max(global_index), 0) from events.event")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Also while it listens in another thread. */
    @Override
    public void close() throws SQLException {
        connection.abort(Runnable::run);
    }
}
