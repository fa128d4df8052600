package be.signaalhuis.eventstore.log;

import static org.axonframework.common.jdbc.JdbcUtils.executeQuery;
import static org.axonframework.common.jdbc.JdbcUtils.listResults;

import be.signaalhuis.eventstore.append.EventRows;
import be.signaalhuis.eventstore.append.GroupWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.dao.DataAccessException;

/**
 * Axon's JDBC engine on a log whose commit order is its index order: appends go through the one writer of
 * this node, and a reader needs no list of gaps, for what is missing below an event it saw will never come
 * (a rolled back append, not a slow one). No aggregate has snapshots, so none are looked for.
 */
class OrderedEventStorageEngine extends JdbcEventStorageEngine {

    private final GroupWriter writer;

    OrderedEventStorageEngine(Builder builder, GroupWriter writer) {
        super(builder);
        this.writer = writer;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var rows = EventRows.of(events, serializer);
        try {
            var position = writer.append(rows);
            LastAppend.remember(rows.lastSequenceNumber(), position);
        } catch (SQLException e) {
            throw asAppendFailure(e, events);
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
        return reading(() -> executeQuery(
                getConnection(),
                connection -> EventQueries.after(connection, after, batchSize),
                listResults(OrderedEventStorageEngine::tracked),
                e -> new EventStoreException("could not read events after " + after, e)));
    }

    /** The rows of those types after one position and up to another. */
    List<? extends TrackedEventData<?>> fetchTrackedEvents(long after, long upTo, Collection<String> types, int limit) {
        return reading(() -> executeQuery(
                getConnection(),
                connection -> EventQueries.ofTypes(connection, after, upTo, types, limit),
                listResults(OrderedEventStorageEngine::tracked),
                e -> new EventStoreException("could not read events after " + after, e)));
    }

    /** Rows as events of today's form. */
    Stream<TrackedEventMessage<?>> events(List<? extends TrackedEventData<?>> rows) {
        return EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), getEventSerializer(), upcasterChain);
    }

    /** Of each stream its events in their order, all read in one statement. */
    Stream<? extends DomainEventMessage<?>> streams(Collection<UUID> streams) {
        var rows = reading(() -> executeQuery(
                getConnection(),
                connection -> EventQueries.streams(connection, streams),
                listResults(StoredEvent::new),
                e -> new EventStoreException("could not read streams", e)));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), getEventSerializer(), upcasterChain)
                .asStream();
    }

    /** A store that is gone looks the same whether it went before or during the statement. */
    private static <T> T reading(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (DataAccessException e) {
            throw new EventStoreException("the event store does not answer", e);
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long from, int batchSize) {
        return reading(() -> super.fetchDomainEvents(aggregate, from, batchSize));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return Stream.empty();
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
