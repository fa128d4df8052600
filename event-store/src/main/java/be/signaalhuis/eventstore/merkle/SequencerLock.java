package be.signaalhuis.eventstore.merkle;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One sequencer at a time for each log, on whatever node; held until the transaction ends. */
final class SequencerLock {

    private static final long FIRST = 7101620090520L;

    private final JdbcClient sql;

    SequencerLock(JdbcClient sql) {
        this.sql = sql;
    }

    void of(LogName log) {
        sql.sql("select 1 from pg_advisory_xact_lock(?)")
                .param(FIRST + log.ordinal())
                .query((row, nr) -> true)
                .single();
    }

    void all() {
        for (var log : LogName.values()) {
            of(log);
        }
    }
}
