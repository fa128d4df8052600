package be.signaalhuis.standalone.proof.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole log, in its order, read past all of the product's own code. */
public final class EventsInLog {

    private static final String ALL = """
            select global_index, aggregate_identifier, sequence_number, recorded_at,
                   content ->> 'receivedOn', content -> 'facts' ->> 'occurredFrom'
            from (select *, convert_from(payload, 'UTF8')::jsonb -> 'content' as content from events.event) as event
            order by global_index
            """;

    private EventsInLog() {}

    public static List<Logged> all(JdbcClient superuser) {
        return superuser
                .sql(ALL)
                .query((row, number) -> new Logged(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        Mark.of(LocalDate.parse(row.getString(5)), LocalDate.parse(row.getString(6)))))
                .list();
    }
}
