package be.signaalhuis.eventstore.log;

import be.signaalhuis.eventstore.append.AppendLimits;
import be.signaalhuis.eventstore.append.GroupWriter;
import be.signaalhuis.eventstore.sealing.EventJson;
import be.signaalhuis.eventstore.sealing.OpenSeals;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The engine as production wires it, and Axon's own for comparison, on a data source of a test. */
final class Engines {

    static final Serializer SERIALIZER = EventJson.serializer(OpenSeals.seals());

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final EventStoreAutoConfiguration WIRING = new EventStoreAutoConfiguration();

    private Engines() {}

    static EventStorageEngine ofProduction(DataSource source) {
        return ofProduction(source, PATIENCE);
    }

    static EventStorageEngine ofProduction(DataSource source, Duration patience) {
        var writer = new GroupWriter(source, position -> {}, AppendLimits.DEFAULT.within(patience));
        return WIRING.eventStorageEngine(SERIALIZER, source, writer, WIRING.uniqueViolation());
    }

    static TransactionManager transactions(DataSource source) {
        return WIRING.axonTransactionManager(new JdbcTransactionManager(source));
    }

    /** Ours, with a gap timeout that any slow writer outlasts. */
    static EventStorageEngine ordered(TestDatabase database, int gapTimeout) {
        var source = database.dataSource("signaalhuis_query");
        return new OrderedEventStorageEngine(settings(source, gapTimeout), new GroupWriter(source, position -> {}));
    }

    /** Axon's, which remembers gaps, but only next to events younger than the timeout. */
    static EventStorageEngine gapReading(TestDatabase database, int gapTimeout) {
        return new GapReading(settings(database.dataSource("signaalhuis_query"), gapTimeout));
    }

    private static JdbcEventStorageEngine.Builder settings(DataSource source, int gapTimeout) {
        return JdbcEventStorageEngine.builder()
                .schema(EventQueries.schema())
                .connectionProvider(WIRING.axonConnections(source))
                .transactionManager(new SpringTransactionManager(new JdbcTransactionManager(source)))
                .gapTimeout(gapTimeout)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER);
    }

    private static final class GapReading extends JdbcEventStorageEngine {

        GapReading(Builder settings) {
            super(settings);
        }

        @Override
        protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant().toString();
        }
    }
}
