package be.signaalhuis.eventstore.append;

import be.signaalhuis.eventstore.append.EventRows.EventRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.sql.DataSource;

/** What the writer says to the database; each statement is a transaction of its own. */
final class AppendStatements {

    /** One text for any number of rows, so that the driver prepares it once. */
    private static final String INSERT = """
            insert into events.event (event_identifier, aggregate_identifier, sequence_number, type,
                                      payload_type, payload_revision, payload, metadata)
            select id, aggregate, sequence, type, payload_type, revision, payload, metadata
            from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                 with ordinality as row (id, aggregate, sequence, type, payload_type, revision, payload, metadata, nr)
            order by nr
            returning global_index
            """;

    private static final String STORED =
            "select global_index, payload, metadata from events.event where event_identifier = ?";

    /** Longer than the server itself lets an append take; only a server that is frozen or gone exceeds it. */
    private static final int SILENCE_MILLIS = 12_000;

    private static final Executor HERE = Runnable::run;

    private final DataSource source;

    AppendStatements(DataSource source) {
        this.source = source;
    }

    /** A connection, or the certainty that nothing was sent. */
    Connection connect() throws SQLException {
        var connection = source.getConnection();
        try {
            connection.setNetworkTimeout(HERE, SILENCE_MILLIS);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Where the last event of each append stands now; all appends are in, or none. */
    static long[] insert(Connection connection, List<Append> appends) throws SQLException {
        var rows = appends.stream()
                .flatMap(append -> append.rows().rows().stream())
                .toList();
        try (var statement = connection.prepareStatement(INSERT)) {
            setUuids(statement, 1, rows, EventRow::identifier);
            setUuids(statement, 2, rows, EventRow::aggregate);
            set(
                    statement,
                    3,
                    "int8",
                    rows.stream().map(EventRow::sequenceNumber).toArray(Long[]::new));
            setTexts(statement, 4, rows, EventRow::type);
            setTexts(statement, 5, rows, EventRow::payloadType);
            setTexts(statement, 6, rows, EventRow::payloadRevision);
            set(statement, 7, "bytea", rows.stream().map(EventRow::payload).toArray(byte[][]::new));
            set(statement, 8, "bytea", rows.stream().map(EventRow::metaData).toArray(byte[][]::new));
            return positions(statement, appends);
        }
    }

    private static long[] positions(PreparedStatement statement, List<Append> appends) throws SQLException {
        var positions = new long[appends.size()];
        try (var inserted = statement.executeQuery()) {
            for (int i = 0; i < positions.length; i++) {
                for (int row = 0; row < appends.get(i).rows().rows().size(); row++) {
                    inserted.next();
                }
                positions[i] = inserted.getLong(1);
            }
        }
        return positions;
    }

    /** Where this very append stands, if it is in the log. */
    static OptionalLong find(Connection connection, Append append) throws SQLException {
        var last = append.rows().last();
        try (var statement = connection.prepareStatement(STORED)) {
            statement.setObject(1, last.identifier());
            try (var stored = statement.executeQuery()) {
                return stored.next() && last.isStoredAs(stored.getBytes(2), stored.getBytes(3))
                        ? OptionalLong.of(stored.getLong(1))
                        : OptionalLong.empty();
            }
        }
    }

    private static void setUuids(PreparedStatement into, int index, List<EventRow> rows, Function<EventRow, ?> value)
            throws SQLException {
        set(into, index, "uuid", rows.stream().map(value).map(Object::toString).toArray(String[]::new));
    }

    private static void setTexts(
            PreparedStatement into, int index, List<EventRow> rows, Function<EventRow, String> value)
            throws SQLException {
        set(into, index, "text", rows.stream().map(value).toArray(String[]::new));
    }

    private static void set(PreparedStatement into, int index, String type, Object[] values) throws SQLException {
        into.setArray(index, into.getConnection().createArrayOf(type, values));
    }
}
