package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with its sequencer, in whose log a test writes. */
public final class SequencedLog {

    static final String ROLE = "signaalhuis_sequencer";

    private static final String ORIGIN = "test.example";

    private final TestDatabase database = TestDatabase.fresh();
    private final Superuser superuser = new Superuser(database.as("postgres"));

    public TestDatabase database() {
        return database;
    }

    Path keyFile() {
        return database.merkleKeys();
    }

    Path memoryFile() {
        return keyFile().resolveSibling("merkle-memory.json");
    }

    /** What nobody should do, and what only a superuser sees. */
    Superuser superuser() {
        return superuser;
    }

    public Sequencer sequencer() {
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
        return new SigningKeys(keyFile(), ORIGIN, database.dataSource(ROLE));
    }

    public MerkleLog log() {
        return new MerkleLog(JdbcClient.create(database.dataSource("signaalhuis_query")));
    }

    /** Each an event of its own stream, of one town or another, with a payload of about so many bytes. */
    void append(int events, int payload) {
        database.as("postgres").sql("""
                        insert into events.event (event_identifier, aggregate_identifier, sequence_number, type,
                               payload_type, payload_revision, payload, metadata)
                        select uuidv7(), uuidv7(), 0, 'T', 'be.signaalhuis.Happened', '1',
                               convert_to(repeat('x', ? - 12) || nr, 'UTF8'),
                               convert_to(format('{"actor":"a","municipality":"%s"}',
                                                 case when nr % 3 = 0 then '11002' else '71016' end), 'UTF8')
                        from generate_series(1, ?) nr""").params(payload, events).update();
    }

    public void append(int events) {
        append(events, 60);
    }

    /** As the application tells that a key was destroyed. */
    void appendShredded(UUID kid) {
        database.as("postgres")
                .sql("insert into events.event (event_identifier, aggregate_identifier, sequence_number, payload_type,"
                        + " payload, metadata) values (uuidv7(), uuidv7(), 0,"
                        + " 'be.signaalhuis.events.privacy.SubjectKeyShredded', convert_to(?, 'UTF8'), '{}')")
                .param("{\"keys\":[\"" + kid + "\"]}")
                .update();
    }

    void look(String municipality) {
        database.as("signaalhuis_query")
                .sql(
                        "insert into reads.look (read_identifier, actor, role, organisation, municipality, action, subject,"
                                + " reason) values (uuidv7(), 'auditor', 'AUDITOR', 'Audit', ?, 'STREAM', null, 'sealed')")
                .param(municipality)
                .update();
    }

    /** Numbers that were given to an append which was rolled back. */
    public void skipNumbers(int count) {
        database.as("postgres")
                .sql("select setval(pg_get_serial_sequence('events.event', 'global_index'),"
                        + " currval, true) from (select max(global_index) + ? as currval from events.event) last")
                .param(count)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** One that knows the keys, but nothing of what was signed before. */
    public Sequencer forgetfulSequencer(DataSource source) {
        return unremembering(source, keyFile());
    }

    public Sequencer sequencerOfAnotherKey(DataSource source) {
        return unremembering(source, folder().resolve("merkle-key.json"));
    }

    private static Sequencer unremembering(DataSource source, Path keyFile) {
        var keys = new SigningKeys(keyFile, ORIGIN, source);
        return new Sequencer(
                source,
                keys,
                new Memory(folder().resolve("merkle-memory.json")),
                new CheckpointRule(256, Duration.ofMinutes(5)),
                Clock.systemUTC());
    }

    /** What an auditor holds: the public keys of the log of events. */
    public List<String> vkeys() {
        return log().keys(LogName.EVENTS).stream().map(LogKey::vkey).toList();
    }

    /** When each event was recorded. */
    public List<Instant> moments() {
        return database.as("postgres")
                .sql("select distinct recorded_at from events.event order by 1")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    public byte[] bundle(DataSource source, BundleRange range) {
        return bundle(source, range, null);
    }

    /** As somebody of that town gets it. */
    public byte[] bundle(DataSource source, BundleRange range, String municipality) {
        var file = new ByteArrayOutputStream();
        new Bundles(JdbcClient.create(source), List::of, Clock.systemUTC()).write(range, municipality, file);
        return file.toByteArray();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("merkle");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
