package be.signaalhuis.query.audit.looks;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.audit.pseudonyms.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The looks that were written down. */
@Component
class RecordedLooks {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private static final String LATEST_FIRST = """
            select * from reads.look
            where municipality = :municipality
              and global_index < :before
              and (:actor::text is null or actor = :actor)
              and read_at >= coalesce(:from, '-infinity'::timestamptz)
              and read_at < coalesce(:until, 'infinity'::timestamptz)
            order by global_index desc limit :most
            """;

    private final JdbcClient sql;

    RecordedLooks(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Which looks somebody asks for; null for all of each.
     *
     * @param before position of the look before which to begin
     */
    record LooksAsked(String actor, LocalDate from, LocalDate until, Long before, int limit) {}

    List<RecordedLook> list(Code municipality, LooksAsked asked) {
        return sql.sql(LATEST_FIRST)
                .param("municipality", municipality.value())
                .param("before", asked.before() == null ? Long.MAX_VALUE : asked.before())
                .param("actor", asked.actor())
                .param("from", startOf(asked.from()))
                .param(
                        "until",
                        asked.until() == null ? null : startOf(asked.until().plusDays(1)))
                .param("most", asked.limit() + 1)
                .query(RecordedLooks::look)
                .list();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BELGIUM).toOffsetDateTime();
    }

    private static RecordedLook look(ResultSet row, int number) throws SQLException {
        return new RecordedLook(
                row.getLong("global_index"),
                row.getObject("read_identifier", UUID.class),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("organisation"),
                row.getString("action"),
                row.getObject("subject", UUID.class),
                StoredJson.read(row.getBytes("reason")));
    }
}
