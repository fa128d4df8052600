package be.signaalhuis.query.audit.tree;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.merkle.LogName;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which entries of the logs are of the reader's own town; those of others are told by their hash alone. */
@Component
public class OwnEntries {

    private final JdbcClient sql;

    OwnEntries(JdbcClient sql) {
        this.sql = sql;
    }

    /** The log that holds an entry of the reader's town, noted or not. */
    public Optional<LogName> logOf(UUID identifier) {
        return sql.sql("""
                        select 'events', convert_from(metadata, 'UTF8')::jsonb ->> 'municipality' from events.event
                        where event_identifier = :identifier
                        union all
                        select 'reads', municipality from reads.look where read_identifier = :identifier
                        """)
                .param("identifier", identifier)
                .query((row, number) -> new Owner(LogName.of(row.getString(1)).orElseThrow(), row.getString(2)))
                .optional()
                .filter(owner -> municipality().equals(owner.municipality()))
                .map(Owner::log);
    }

    /** Whether the reader's town has all of these leaves to itself. */
    public boolean areAll(LogName log, long firstLeaf, int leaves) {
        return sql.sql(log == LogName.EVENTS ? FOREIGN_EVENTS : FOREIGN_LOOKS)
                .param("first", firstLeaf)
                .param("after", firstLeaf + leaves)
                .param("municipality", municipality())
                .query(Boolean.class)
                .single();
    }

    private static final String FOREIGN_EVENTS = """
            select not exists (
                select from merkle.leaf left join events.event using (global_index)
                where log = 'events' and leaf_index >= :first and leaf_index < :after
                  and convert_from(metadata, 'UTF8')::jsonb ->> 'municipality' is distinct from :municipality)
            """;

    private static final String FOREIGN_LOOKS = """
            select not exists (
                select from merkle.leaf left join reads.look using (global_index)
                where log = 'reads' and leaf_index >= :first and leaf_index < :after
                  and municipality is distinct from :municipality)
            """;

    public static String municipality() {
        return Actors.current().municipality().value();
    }
}
