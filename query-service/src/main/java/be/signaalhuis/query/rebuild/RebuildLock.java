package be.signaalhuis.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** One rebuild of a view at a time, whatever node: held by a connection, and gone with it. */
final class RebuildLock implements AutoCloseable {

    private final Connection connection;

    private RebuildLock(Connection connection) {
        this.connection = connection;
    }

    static Optional<RebuildLock> tryOn(DataSource pool, String view) {
        try {
            var lock = new RebuildLock(pool.getConnection());
            if (lock.is("select pg_try_advisory_lock(hashtextextended('rebuild ' || ?, 0))", view)) {
                return Optional.of(lock);
            }
            lock.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no connection for the lock", e);
        }
    }

    private boolean is(String question, String view) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, view);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The pool keeps the connection, which must not keep the lock. */
    @Override
    public void close() {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException gone) {
            // A connection that is gone has let go of its lock.
        }
    }
}
