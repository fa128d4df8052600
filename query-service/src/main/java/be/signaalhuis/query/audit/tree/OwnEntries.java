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

    private static final String ONE = """
            select 'events' as log, metadata, null as municipality from events.event where event_identifier = :identifier
            union all
            select 'reads', null, municipality from reads.look where read_identifier = :identifier
            """;

    private static final String EVENTS = """
            select log, metadata, null as municipality from merkle.leaf left join events.event using (global_index)
            where log = 'events' and leaf_index >= :first and leaf_index < :after
            """;

    private static final String LOOKS = """
            select log, null::bytea as metadata, municipality from merkle.leaf left join reads.look using (global_index)
            where log = 'reads' and leaf_index >= :first and leaf_index < :after
            """;

    private final JdbcClient sql;

    OwnEntries(JdbcClient sql) {
        this.sql = sql;
    }

    /** The log that holds an entry of the reader's town, noted or not. */
    public Optional<LogName> logOf(UUID identifier) {
        return sql.sql(ONE)
                .param("identifier", identifier)
                .query((row, number) -> Owner.read(row))
                .optional()
                .filter(owner -> owner.is(municipality()))
                .map(Owner::log);
    }

    /** Whether the reader's town has all of these leaves to itself. */
    public boolean areAll(LogName log, long firstLeaf, int leaves) {
        return sql
                .sql(log == LogName.EVENTS ? EVENTS : LOOKS)
                .param("first", firstLeaf)
                .param("after", firstLeaf + leaves)
                .query((row, number) -> Owner.read(row))
                .list()
                .stream()
                .allMatch(owner -> owner.is(municipality()));
    }

    public static String municipality() {
        return Actors.current().municipality().value();
    }
}
