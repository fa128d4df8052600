package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.eventstore.sealing.Seals;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import org.axonframework.serialization.Serializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills an empty log in bulk: bytes of the product's own serializer, put there by COPY. Only a superuser can, with
 * the table's guards off for the while; the guards are on again before anybody else comes.
 */
public final class LogSeeding {

    private static final long SEED = 20261125;
    private static final String COPY = "copy events.event (global_index, event_identifier, aggregate_identifier,"
            + " sequence_number, type, recorded_at, payload_type, payload_revision, payload, metadata)"
            + " from stdin (format binary)";

    private final BenchDatabase database;
    private final Serializer serializer;
    private final Seals seals;

    public LogSeeding(BenchDatabase database, Serializer serializer, Seals seals) {
        this.database = database;
        this.serializer = serializer;
        this.seals = seals;
    }

    /** So many events of reports; how many there are then. */
    public long reports(int events) throws SQLException, IOException {
        return seed("DiscriminationReport", new Chronicle(SEED, events, new PooledSealing(seals), anHourAgo()));
    }

    /** So many signals, some of them with more than one event; how many events there are then. */
    public long signals(int signals) throws SQLException, IOException {
        return seed("Signal", new Sightings(SEED, signals, new PooledSealing(seals), anHourAgo()));
    }

    private static Instant anHourAgo() {
        return Instant.now().minus(Duration.ofHours(1));
    }

    private long seed(String type, Iterator<LoggedEvent> story) throws SQLException, IOException {
        long last;
        try (var guards = Guards.off(database.sql())) {
            last = copy(type, story);
        }
        database.sql()
                .sql("select setval(pg_get_serial_sequence('events.event', 'global_index'), ?)")
                .param(last)
                .query(Long.class)
                .single();
        database.rest();
        return last;
    }

    private long copy(String type, Iterator<LoggedEvent> story) throws SQLException, IOException {
        long position = 0;
        try (var connection = database.source("postgres").getConnection();
                var rows =
                        new BinaryRows(new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY, 1 << 20))) {
            while (story.hasNext()) {
                write(rows, type, ++position, story.next());
            }
        }
        return position;
    }

    private void write(BinaryRows rows, String type, long position, LoggedEvent logged) throws IOException {
        var payload = serializer.serialize(logged.event(), byte[].class);
        var metaData = MetaDataOfDesk.of(MetaDataOfDesk.actor(logged.actor()), logged.id());
        rows.row(10)
                .number(position)
                .uuid(logged.id())
                .uuid(logged.file())
                .number(logged.sequence())
                .text(type)
                .moment(logged.at())
                .text(payload.getType().getName())
                .text(payload.getType().getRevision())
                .bytes(payload.getData())
                .bytes(serializer.serialize(metaData, byte[].class).getData());
    }
}
