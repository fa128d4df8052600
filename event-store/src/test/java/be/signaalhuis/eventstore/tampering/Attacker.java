package be.signaalhuis.eventstore.tampering;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A superuser who switched every trigger off, in a transaction that is rolled back in the end. */
final class Attacker implements AutoCloseable {

    private static final String ROW_COLUMNS =
            "event_identifier, aggregate_identifier, sequence_number, type, recorded_at, payload_type, payload_revision,"
                    + " payload, metadata";

    private final Connection connection;
    private final JdbcClient sql;
    private final Random chance;

    Attacker(DataSource superuser, Random chance) throws SQLException {
        this.connection = superuser.getConnection();
        this.connection.setAutoCommit(false);
        this.sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.chance = chance;
        switchTriggersOff();
    }

    private void switchTriggersOff() {
        var tables = sql.sql("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname in ('events', 'merkle', 'reads') and tablename not like 'flyway%'")
                .query(String.class)
                .list();
        tables.forEach(table ->
                sql.sql("alter table " + table + " disable trigger user").update());
    }

    JdbcClient sql() {
        return sql;
    }

    Random chance() {
        return chance;
    }

    /** What the log shows to whoever reads it now, through this transaction. */
    DataSource source() {
        return new SingleConnectionDataSource(new Unending(connection).proxy(), true);
    }

    List<Long> positions() {
        return sql.sql("select global_index from events.event order by 1")
                .query(Long.class)
                .list();
    }

    long anyPosition() {
        var all = positions();
        return all.get(chance.nextInt(all.size()));
    }

    /** Several different ones, in an order of chance. */
    List<Long> somePositions(int count) {
        var all = positions();
        Collections.shuffle(all, chance);
        return List.copyOf(all.subList(0, count));
    }

    void delete(List<Long> positions) {
        sql.sql("delete from events.event where global_index = any(?)")
                .param(positions.toArray(Long[]::new))
                .update();
    }

    /** Each row goes where the next one of the list was, the last where the first was. */
    void rotate(List<Long> positions) {
        var next = new ArrayList<>(positions.subList(1, positions.size()));
        next.add(positions.getFirst());
        move(positions, next);
    }

    void move(List<Long> from, List<Long> to) {
        sql.sql("create temp table moved on commit drop as select event.*, place.there from events.event"
                        + " join unnest(?::bigint[], ?::bigint[]) as place(here, there) on global_index = here")
                .params(from.toArray(Long[]::new), to.toArray(Long[]::new))
                .update();
        delete(from);
        sql.sql("insert into events.event (global_index, " + ROW_COLUMNS + ") overriding system value select there, "
                        + ROW_COLUMNS + " from moved")
                .update();
    }

    /** One bit away from a number that an event has. */
    long freeNumberBesides(long position) {
        var taken = positions();
        long free = position ^ (1L << chance.nextInt(30));
        return taken.contains(free) ? freeNumberBesides(position) : free;
    }

    /** Of the checkpoints, as their notes say it. */
    List<Long> sizes() {
        return sql.sql("select size from merkle.checkpoint where log = 'events' and size > 0 order by 1")
                .query(Long.class)
                .list();
    }

    /** A row that never was, like one that is there. */
    void insert(long position) {
        sql.sql("insert into events.event (global_index, " + ROW_COLUMNS + ") overriding system value select ?,"
                        + " gen_random_uuid(), gen_random_uuid(), 0, type, recorded_at, payload_type, payload_revision,"
                        + " payload, metadata from events.event where global_index = ?")
                .params(position, anyPosition())
                .update();
    }

    /** So that the sequencer notes and signs all of it anew. */
    void forgetTheTree() {
        sql.sql("truncate merkle.leaf, merkle.subtree, merkle.checkpoint cascade")
                .update();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
