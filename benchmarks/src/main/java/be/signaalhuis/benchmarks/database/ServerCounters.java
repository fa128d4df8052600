package be.signaalhuis.benchmarks.database;

import org.springframework.jdbc.core.simple.JdbcClient;

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

    /** Sessions report their own counts once a second at most; so this waits until they are still. */
    public static ServerCounters of(BenchDatabase database) {
        var sql = database.sql();
        var before = read(sql);
        for (int tries = 0; tries < 8; tries++) {
            pause();
            var now = read(sql);
            if (now.commits - before.commits <= 1) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private static ServerCounters read(JdbcClient sql) {
        return sql.sql(READ)
                .query((row, number) -> new ServerCounters(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(600_000_000L);
    }

    public ServerCounters since(ServerCounters earlier) {
        return new ServerCounters(calls - earlier.calls, commits - earlier.commits, wal - earlier.wal);
    }
}
