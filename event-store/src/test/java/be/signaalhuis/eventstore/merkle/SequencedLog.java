package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.keys.KeyFile;
import be.signaalhuis.eventstore.merkle.tree.Growth;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with its sequencer, in whose log a test writes, as anybody may or as nobody may. */
final class SequencedLog {

    static final String ROLE = "signaalhuis_sequencer";

    private static final String INSERT = """
            insert into events.event (event_identifier, aggregate_identifier, sequence_number, type,
                   payload_type, payload_revision, payload, metadata)
            select uuidv7(), uuidv7(), 0, 'T', 'be.signaalhuis.Happened', '1',
                   convert_to(repeat('x', ? - 12) || nr, 'UTF8'),
                   convert_to('{"actor":"a","municipality":"' || case when nr % 3 = 0 then '11002' else '71016' end || '"}', 'UTF8')
            """;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient superuser = database.as("postgres");

    TestDatabase database() {
        return database;
    }

    Path keyFile() {
        return database.merkleKeys();
    }

    Path memoryFile() {
        return keyFile().resolveSibling("merkle-memory.json");
    }

    Sequencer sequencer() {
        return sequencer(database.dataSource(ROLE), Clock.systemUTC());
    }

    Sequencer sequencer(DataSource source, Clock clock) {
        return new Sequencer(
                source, keys(), new Memory(memoryFile()), new CheckpointRule(256, Duration.ofMinutes(5)), clock);
    }

    SigningKeys keys() {
        return new SigningKeys(keyFile(), "test.example", database.dataSource(ROLE));
    }

    MerkleLog log() {
        return new MerkleLog(database.as("signaalhuis_query"));
    }

    /** Each an event of its own stream, with a payload of about so many bytes. */
    void append(int events, int payload) {
        superuser
                .sql(INSERT + "from generate_series(1, ?) nr")
                .params(payload, events)
                .update();
    }

    void append(int events) {
        append(events, 60);
    }

    void appendAndRollBack(int events) {
        superuser
                .sql(
                        "do $$ begin " + INSERT.replace("?", "60") + "from generate_series(1, " + events
                                + ") nr; raise exception using errcode = 'P0001'; exception when sqlstate 'P0001' then null; end $$")
                .update();
    }

    /** As the application tells that a key was destroyed. */
    void appendShredded(UUID kid) {
        superuser
                .sql("insert into events.event (event_identifier, aggregate_identifier, sequence_number, payload_type,"
                        + " payload, metadata) values (uuidv7(), uuidv7(), 0,"
                        + " 'be.signaalhuis.events.privacy.SubjectKeyShredded', convert_to(?, 'UTF8'), '{}')")
                .param("{\"keys\":[\"" + kid + "\"]}")
                .update();
    }

    UUID identifier(long globalIndex) {
        return superuser
                .sql("select event_identifier from events.event where global_index = ?")
                .param(globalIndex)
                .query(UUID.class)
                .single();
    }

    Instant recordedAt(long globalIndex) {
        return superuser
                .sql("select recorded_at from events.event where global_index = ?")
                .param(globalIndex)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    void look(String municipality) {
        database.as("signaalhuis_query")
                .sql(
                        "insert into reads.look (read_identifier, actor, role, organisation, municipality, action, subject,"
                                + " reason) values (uuidv7(), 'auditor', 'AUDITOR', 'Audit', ?, 'STREAM', null, 'sealed')")
                .param(municipality)
                .update();
    }

    /** What only a superuser can do: the triggers that protect the tables are off while it lasts. */
    void tamper(String... statements) {
        superuser.sql("""
                do $$ declare t record; begin
                    for t in select format('%I.%I', schemaname, tablename) as name from pg_tables
                             where schemaname in ('events', 'merkle', 'reads') and tablename <> 'flyway_schema_history' loop
                        execute 'alter table ' || t.name || ' disable trigger all';
                    end loop; end $$""").update();
        for (var statement : statements) {
            superuser.sql(statement).update();
        }
        superuser.sql("""
                do $$ declare t record; begin
                    for t in select format('%I.%I', n.nspname, c.relname) as name, tgname from pg_trigger
                             join pg_class c on c.oid = tgrelid join pg_namespace n on n.oid = relnamespace
                             where not tgisinternal and nspname in ('events', 'merkle', 'reads') loop
                        execute format('alter table %s enable always trigger %I', t.name, t.tgname);
                    end loop; end $$""").update();
    }

    /** The connection that writes into that table of the tree ends there, as if its node were killed. */
    void cutOffWhenWriting(String table) {
        superuser
                .sql("create function cut_%1$s() returns trigger language plpgsql security definer as".formatted(table)
                        + " $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$")
                .update();
        superuser
                .sql("create trigger cut after insert on merkle.%1$s for each statement execute function cut_%1$s()"
                        .formatted(table))
                .update();
    }

    void goOn(String table) {
        superuser.sql("drop trigger cut on merkle." + table).update();
    }

    /** A checkpoint of that very tree, by somebody else's key. */
    String strangerNote(SequencedLog other) {
        var newest = other.log().newest(LogName.EVENTS).orElseThrow();
        var key = new KeyFile(keyFile()).make("events", "test.example/events");
        return key.note(SignedTree.of(newest.note())
                .map(tree -> SignedTree.text(tree.origin(), tree.size(), tree.root()))
                .orElseThrow());
    }

    /** The root of all events, computed from the rows alone. */
    String scratchRoot() {
        var growth = new Growth(0, List.of(), (level, index, hash) -> {});
        hashes().forEach(growth::add);
        return Base64.getEncoder().encodeToString(growth.root());
    }

    List<byte[]> hashes() {
        return LeafSource.EVENTS.after(superuser, Long.MIN_VALUE, Integer.MAX_VALUE).stream()
                .map(LeafSource.Entry::hash)
                .toList();
    }

    byte[] subtree(int level, long index) {
        return superuser
                .sql("select hash from merkle.subtree where log = 'events' and level = ? and index = ?")
                .params(level, index)
                .query(byte[].class)
                .single();
    }

    long count(String table) {
        return superuser.sql("select count(*) from " + table).query(Long.class).single();
    }

    List<String> texts(String question) {
        return superuser.sql(question).query(String.class).list();
    }
}
