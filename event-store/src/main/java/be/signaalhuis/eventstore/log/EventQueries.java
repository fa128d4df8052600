package be.signaalhuis.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The statements of the log, each with one text, so that the driver prepares it once. */
final class EventQueries {

    private static final String COLUMNS = "event_identifier, aggregate_identifier, sequence_number, type, recorded_at,"
            + " payload_type, payload_revision, payload, metadata";

    private static final String STREAM = "select " + COLUMNS + " from events.event"
            + " where aggregate_identifier = ?::uuid and sequence_number >= ? order by sequence_number limit ?";

    private static final String STREAMS = "select " + COLUMNS + " from events.event"
            + " where aggregate_identifier = any(?) order by aggregate_identifier, sequence_number";

    private static final String LAST_SEQUENCE_NUMBER =
            "select max(sequence_number) from events.event where aggregate_identifier = ?::uuid";

    private static final String AFTER = "select global_index, " + COLUMNS + " from events.event"
            + " where global_index > ? order by global_index limit ?";

    private static final String OF_TYPES = "select global_index, " + COLUMNS + " from events.event"
            + " where global_index > ? and global_index <= ? and payload_type = any(?) order by global_index limit ?";

    private static final String AT = "select min(global_index) - 1 from events.event where recorded_at >= ?";

    private EventQueries() {}

    /** Where Axon's own statements (head and tail of the log, snapshots) find our tables. */
    static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("events.event")
                .snapshotTable("events.snapshot")
                .globalIndexColumn("global_index")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .timestampColumn("recorded_at")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }

    static PreparedStatement stream(Connection connection, String aggregate, long from, int limit) throws SQLException {
        var statement = connection.prepareStatement(STREAM);
        statement.setString(1, aggregate);
        statement.setLong(2, from);
        statement.setInt(3, limit);
        return statement;
    }

    static PreparedStatement streams(Connection connection, Collection<UUID> aggregates) throws SQLException {
        var statement = connection.prepareStatement(STREAMS);
        statement.setArray(1, connection.createArrayOf("uuid", aggregates.toArray()));
        return statement;
    }

    static PreparedStatement lastSequenceNumber(Connection connection, String aggregate) throws SQLException {
        var statement = connection.prepareStatement(LAST_SEQUENCE_NUMBER);
        statement.setString(1, aggregate);
        return statement;
    }

    static PreparedStatement after(Connection connection, long position, int limit) throws SQLException {
        var statement = connection.prepareStatement(AFTER);
        statement.setLong(1, position);
        statement.setInt(2, limit);
        return statement;
    }

    static PreparedStatement ofTypes(Connection connection, long after, long upTo, Collection<String> types, int limit)
            throws SQLException {
        var statement = connection.prepareStatement(OF_TYPES);
        statement.setLong(1, after);
        statement.setLong(2, upTo);
        statement.setArray(3, connection.createArrayOf("text", types.toArray()));
        statement.setInt(4, limit);
        return statement;
    }

    static PreparedStatement at(Connection connection, Instant moment) throws SQLException {
        var statement = connection.prepareStatement(AT);
        statement.setObject(1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
        return statement;
    }
}
