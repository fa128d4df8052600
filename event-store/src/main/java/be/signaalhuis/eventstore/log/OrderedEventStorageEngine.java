package be.signaalhuis.eventstore.log;

import static org.axonframework.common.jdbc.JdbcUtils.executeQuery;
import static org.axonframework.common.jdbc.JdbcUtils.listResults;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Axon's JDBC engine on a log whose commit order is its index order: an append is one statement, and a
 * reader needs no list of gaps, for what is missing below an event it saw will never come (a rolled
 * back append, not a slow one).
 */
class OrderedEventStorageEngine extends JdbcEventStorageEngine {

    private final TransactionManager transactions;

    OrderedEventStorageEngine(Builder builder, TransactionManager transactions) {
        super(builder);
        this.transactions = transactions;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var rows = EventRows.of(events, serializer);
        var positions = inTransaction(() -> executeQuery(
                getConnection(), rows::insert, listResults(row -> row.getLong(1)), e -> asAppendFailure(e, events)));
        LastAppend.remember(rows.lastSequenceNumber(), positions.getLast());
    }

    /** A store that is gone looks the same whether it went before, during or after the statement. */
    private <T> T inTransaction(Supplier<T> statement) {
        try {
            return transactions.fetchInTransaction(statement);
        } catch (TransactionException | DataAccessException e) {
            throw new EventStoreException("the event store does not answer", e);
        }
    }

    private RuntimeException asAppendFailure(SQLException e, List<? extends EventMessage<?>> events) {
        try {
            handlePersistenceException(e, events.getFirst());
            return new EventStoreException("append failed", e);
        } catch (RuntimeException translated) {
            return translated;
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken last, int batchSize) {
        long after = last == null ? -1 : last.position().orElse(-1);
        return inTransaction(() -> executeQuery(
                getConnection(),
                connection -> EventQueries.after(connection, after, batchSize),
                listResults(OrderedEventStorageEngine::tracked),
                e -> new EventStoreException("could not read events after " + after, e)));
    }

    /** Rows as events of today's form. */
    Stream<TrackedEventMessage<?>> events(List<? extends TrackedEventData<?>> rows) {
        return EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), getEventSerializer(), upcasterChain);
    }

    private static TrackedEventData<?> tracked(ResultSet row) throws SQLException {
        var token = GapAwareTrackingToken.newInstance(row.getLong("global_index"), Set.of());
        return new TrackedDomainEventData<>(token, new StoredEvent(row));
    }

    /** As text, for Axon cuts every other kind of moment down to milliseconds. */
    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }
}
