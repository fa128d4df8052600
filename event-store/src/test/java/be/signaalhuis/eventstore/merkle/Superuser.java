package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Growth;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees everything, may do everything, and cuts connections. */
record Superuser(JdbcClient sql) {

    /** What only a superuser can do: the triggers that protect the tables are off while it lasts. */
    void tamper(String... statements) {
        triggers("disable trigger %I");
        try {
            for (var statement : statements) {
                sql.sql(statement).update();
            }
        } finally {
            triggers("enable always trigger %I");
        }
    }

    private void triggers(String setting) {
        sql.sql("""
                do $$ declare t record; begin
                    for t in select format('%%I.%%I', nspname, relname) as name, tgname from pg_trigger
                             join pg_class c on c.oid = tgrelid join pg_namespace n on n.oid = relnamespace
                             where not tgisinternal and nspname in ('events', 'merkle', 'reads') loop
                        execute format('alter table %%s %s', t.name, t.tgname);
                    end loop; end $$""".formatted(setting)).update();
    }

    /** The connection that writes into that table of the tree ends there, as if its node were killed. */
    void cutOffWhenWriting(String table) {
        sql.sql("create function cut_%1$s() returns trigger language plpgsql security definer as".formatted(table)
                        + " $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$")
                .update();
        sql.sql("create trigger cut after insert on merkle.%1$s for each statement execute function cut_%1$s()"
                        .formatted(table))
                .update();
    }

    void goOn(String table) {
        sql.sql("drop trigger cut on merkle." + table).update();
    }

    /** The root of all events, computed from the rows alone. */
    String scratchRoot() {
        var growth = new Growth(0, List.of(), (level, index, hash) -> {});
        hashes().forEach(growth::add);
        return Base64.getEncoder().encodeToString(growth.root());
    }

    List<byte[]> hashes() {
        return LeafSource.EVENTS.after(sql, Long.MIN_VALUE, Integer.MAX_VALUE).stream()
                .map(LeafSource.Entry::hash)
                .toList();
    }

    byte[] subtree(int level, long index) {
        return sql.sql("select hash from merkle.subtree where log = 'events' and level = ? and index = ?")
                .params(level, index)
                .query(byte[].class)
                .single();
    }

    long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    List<String> texts(String question) {
        return sql.sql(question).query(String.class).list();
    }

    UUID identifier(long globalIndex) {
        return sql.sql("select event_identifier from events.event where global_index = ?")
                .param(globalIndex)
                .query(UUID.class)
                .single();
    }

    Instant recordedAt(long globalIndex) {
        return sql.sql("select recorded_at from events.event where global_index = ?")
                .param(globalIndex)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
