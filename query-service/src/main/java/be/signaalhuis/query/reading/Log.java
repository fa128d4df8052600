package be.signaalhuis.query.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moments and positions of the log. Both grow together, so each leads to the other. */
@Component
class Log {

    private final JdbcClient sql;

    Log(JdbcClient sql) {
        this.sql = sql;
    }

    /** By the clock that stamps the events. */
    Instant now() {
        return sql.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Index of the last event recorded so far; 0 when there is none. */
    long head() {
        return sql.sql("select coalesce(max(global_index), 0) from events.event")
                .query(Long.class)
                .single();
    }

    /** Whether an event was recorded after that moment: then no event can still be recorded before it. */
    boolean isSettled(Instant moment) {
        return sql.sql("select exists (select from events.event where recorded_at > :moment)")
                .param("moment", utc(moment))
                .query(Boolean.class)
                .single();
    }

    /** Lets an append that is under way end first; its events may be stamped but not yet visible. */
    void awaitAppend() {
        sql.sql("select events.await_append()").query((row, number) -> true).single();
    }

    /** Index of the last event recorded by then; 0 when there is none. */
    long positionAt(Instant moment) {
        return sql.sql("""
                        select global_index from events.event where recorded_at <= :moment
                        order by recorded_at desc, global_index desc limit 1
                        """)
                .param("moment", utc(moment))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * The last position not beyond this one at which an append ended. Events of one append share their
     * moment, so a position in their midst would have no moment that leads back to it.
     */
    Optional<Place> lastWholeAppend(long position) {
        return sql.sql("""
                        select global_index, recorded_at from events.event
                        where global_index <= :position
                          and recorded_at < coalesce((select recorded_at from events.event
                                                      where global_index > :position
                                                      order by global_index limit 1), 'infinity')
                        order by global_index desc limit 1
                        """)
                .param("position", position)
                .query((row, number) -> new Place(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * Position of the last event that was recorded in the same append: a view that stands in the midst of an append
     * answers as before it. The position itself when it is not in the log yet, or 0.
     */
    long endOfAppend(long position) {
        return position == 0
                ? 0
                : sql.sql("""
                                select coalesce(max(global_index), :position) from events.event
                                where recorded_at = (select recorded_at from events.event where global_index = :position)
                                """).param("position", position).query(Long.class).single();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A position and its moment. */
    record Place(long position, Instant recordedAt) {}
}
