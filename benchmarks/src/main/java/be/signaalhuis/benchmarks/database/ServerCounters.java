package be.signaalhuis.benchmarks.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * What a database did since it was made; two of these tell what something cost, whatever the machine's mood.
 *
 * @param calls statements executed, begin and commit not counted
 * @param commits transactions committed
 * @param wal bytes of write-ahead log, of the whole server
 */
public record ServerCounters(long calls, long commits, long wal) {

    private static final String READ = """
            select (select coalesce(sum(calls), 0) from pg_stat_statements
                    where dbid = d.datid and query !~* '^(begin|commit|rollback|set|show|checkpoint|deallocate)'
                      and query not like '%pg_stat_%'),
                   xact_commit,
                   pg_current_wal_insert_lsn() - '0/0'::pg_lsn
            from pg_stat_database d where datname = current_database()
            """;

    /**
     * Of a database that is at rest.
     *
     * @param rest for how long: an idle session may keep its own counts back for ten seconds
     */
    public static ServerCounters of(BenchDatabase database, Duration rest) {
        long end = System.nanoTime() + rest.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        return database.sql()
                .sql(READ)
                .query((row, number) -> new ServerCounters(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /** Bytes of write-ahead log that appending to the log cost so far, at once; not what views made of it. */
    public static long walOfAppends(BenchDatabase database) {
        return database.sql()
                .sql("select coalesce(sum(wal_bytes), 0)::bigint from pg_stat_statements s"
                        + " join pg_database d on d.oid = s.dbid and d.datname = current_database()"
                        + " where query like 'insert into events.event%'")
                .query(Long.class)
                .single();
    }

    public ServerCounters since(ServerCounters earlier) {
        return new ServerCounters(calls - earlier.calls, commits - earlier.commits, wal - earlier.wal);
    }
}
