package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with its sequencer, in whose log a test writes. */
final class SequencedLog {

    static final String ROLE = "signaalhuis_sequencer";

    private final TestDatabase database = TestDatabase.fresh();
    private final Path folder = folder();

    TestDatabase database() {
        return database;
    }

    Path keyFile() {
        return folder.resolve("merkle-key.json");
    }

    Path memoryFile() {
        return folder.resolve("merkle-memory.json");
    }

    Sequencer sequencer() {
        return sequencer(Clock.systemUTC());
    }

    Sequencer sequencer(Clock clock) {
        return sequencer(database.dataSource(ROLE), clock);
    }

    Sequencer sequencer(DataSource source, Clock clock) {
        return new Sequencer(
                source, keys(), new Memory(memoryFile()), new CheckpointRule(256, Duration.ofMinutes(5)), clock);
    }

    SigningKeys keys() {
        return new SigningKeys(keyFile(), "test.example", database.dataSource(ROLE));
    }

    MerkleLog log() {
        return new MerkleLog(JdbcClient.create(database.dataSource("signaalhuis_query")));
    }

    /** Each an event of its own stream, with a payload of about so many bytes. */
    void append(int events, int payload) {
        database.as("postgres").sql("""
                        insert into events.event (event_identifier, aggregate_identifier, sequence_number, type,
                               payload_type, payload_revision, payload, metadata)
                        select uuidv7(), uuidv7(), 0, 'T', 'be.signaalhuis.Happened', '1',
                               convert_to(repeat('x', ? - 12) || nr, 'UTF8'), '{"actor":"a","municipality":"71016"}'
                        from generate_series(1, ?) nr""").params(payload, events).update();
    }

    void append(int events) {
        append(events, 60);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("merkle");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
