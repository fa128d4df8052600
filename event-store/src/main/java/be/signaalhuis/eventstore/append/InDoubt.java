package be.signaalhuis.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Finds out what became of an append whose answer never came, by appending it again: its events keep
 * their identifiers, so that it gets in if it was not, and is recognised if it was, also when the session
 * that was lost commits only now.
 */
final class InDoubt {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final AppendStatements statements;

    InDoubt(AppendStatements statements) {
        this.statements = statements;
    }

    void resolve(Append append, LongConsumer committed) {
        while (!append.isGivenUp()) {
            try (var connection = statements.connect()) {
                long position = appendOrFind(append, connection);
                append.written(position);
                committed.accept(position);
                return;
            } catch (SQLException e) {
                if (Fate.of(e) == Fate.REFUSED) {
                    append.failed(e);
                    return;
                }
            } catch (RuntimeException e) {
                append.failed(new EventStoreException("append failed", e));
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        append.failed(new OutcomeUnknown());
    }

    private static long appendOrFind(Append append, Connection connection) throws SQLException {
        try {
            return AppendStatements.insert(connection, List.of(append))[0];
        } catch (SQLException e) {
            if (Fate.of(e) != Fate.REFUSED) {
                throw e;
            }
            return AppendStatements.find(connection, append).orElseThrow(() -> e);
        }
    }
}
