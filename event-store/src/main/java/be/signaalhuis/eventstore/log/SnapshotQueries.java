package be.signaalhuis.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/** The statements of snapshots, which are copies of aggregates and may be thrown away at any time. */
final class SnapshotQueries {

    private static final String COLUMNS = "event_identifier, aggregate_identifier, sequence_number, type, recorded_at,"
            + " payload_type, payload_revision, payload, metadata";

    private static final String READ = "select " + COLUMNS
            + " from events.snapshot where aggregate_identifier = ?::uuid" + " order by sequence_number desc";

    private static final String APPEND =
            "insert into events.snapshot (" + COLUMNS + ")" + " values (?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?, ?)";

    private static final String DELETE =
            "delete from events.snapshot where aggregate_identifier = ?::uuid and sequence_number < ?";

    private SnapshotQueries() {}

    static PreparedStatement read(Connection connection, String aggregate) throws SQLException {
        var statement = connection.prepareStatement(READ);
        statement.setString(1, aggregate);
        return statement;
    }

    static PreparedStatement append(Connection connection, DomainEventMessage<?> snapshot, Serializer serializer)
            throws SQLException {
        var payload = snapshot.serializePayload(serializer, byte[].class);
        var statement = connection.prepareStatement(APPEND);
        statement.setString(1, snapshot.getIdentifier());
        statement.setString(2, snapshot.getAggregateIdentifier());
        statement.setLong(3, snapshot.getSequenceNumber());
        statement.setString(4, snapshot.getType());
        statement.setObject(5, snapshot.getTimestamp().atOffset(ZoneOffset.UTC));
        statement.setString(6, payload.getType().getName());
        statement.setString(7, payload.getType().getRevision());
        statement.setBytes(8, payload.getData());
        statement.setBytes(
                9, snapshot.serializeMetaData(serializer, byte[].class).getData());
        return statement;
    }

    static PreparedStatement deleteOlder(Connection connection, String aggregate, long sequenceNumber)
            throws SQLException {
        var statement = connection.prepareStatement(DELETE);
        statement.setString(1, aggregate);
        statement.setLong(2, sequenceNumber);
        return statement;
    }
}
