package be.signaalhuis.eventstore.log;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/** Events as columns of one insert: serialised and sealed before any lock is taken. */
final class EventRows {

    private static final String[] TYPES = {"uuid", "uuid", "bigint", "text", "text", "text", "bytea", "bytea"};

    private final List<Object[]> rows = new ArrayList<>();

    private EventRows() {}

    static EventRows of(List<? extends EventMessage<?>> events, Serializer serializer) {
        var rows = new EventRows();
        for (var event : events) {
            rows.add((DomainEventMessage<?>) event, serializer);
        }
        return rows;
    }

    private void add(DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, byte[].class);
        var metaData = event.serializeMetaData(serializer, byte[].class);
        rows.add(new Object[] {
            identifier(event),
            event.getAggregateIdentifier(),
            event.getSequenceNumber(),
            event.getType(),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            metaData.getData()
        });
    }

    /**
     * The first event of a request with an idempotency key bears an identifier made of that key, so
     * that the log's own constraint refuses the same request twice.
     */
    private Object identifier(DomainEventMessage<?> event) {
        var ofRequest = event.getMetaData().get(MetaDataKeys.REQUEST);
        return rows.isEmpty() && ofRequest != null ? ofRequest : event.getIdentifier();
    }

    long lastSequenceNumber() {
        return (Long) rows.getLast()[2];
    }

    PreparedStatement insert(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(EventQueries.INSERT);
        for (int column = 0; column < TYPES.length; column++) {
            statement.setArray(column + 1, connection.createArrayOf(TYPES[column], values(column)));
        }
        return statement;
    }

    private Object[] values(int column) {
        var values = rows.stream().map(row -> row[column]);
        return TYPES[column].equals("bytea") ? values.toArray(byte[][]::new) : values.toArray();
    }
}
