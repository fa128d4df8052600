package be.signaalhuis.benchmarks.peers.axon;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.workload.Samples;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon on its own JDBC store, its tables made by its own table factories. */
public final class StockJdbc {

    static final int POOL = 10;
    static final int DEFAULT_BATCH = 100;

    private StockJdbc() {}

    public static StockAxon create(BenchDatabase database, Samples samples, Serializer serializer) {
        var pool = database.pool(POOL);
        makeTables(pool, serializer);
        return new StockAxon(
                "stock Axon JDBC",
                "Axon 4.13.0, JdbcEventStorageEngine and EmbeddedEventStore with their defaults, PostgresEventTableFactory,"
                        + " SQLStateResolver(23505), SimpleCommandBus, Jackson 3 serializer (ours, so the same bytes), ids of"
                        + " UUID version 7, HikariCP pool of " + POOL,
                samples,
                configurer(pool, serializer, DEFAULT_BATCH),
                pool);
    }

    /** By Axon's own table factories; does nothing when they are there. */
    public static void makeTables(DataSource owner, Serializer serializer) {
        if (isMissing(owner, "domainevententry")) {
            engine(owner, serializer, DEFAULT_BATCH).createSchema(PostgresEventTableFactory.INSTANCE);
        }
        if (isMissing(owner, "tokenentry")) {
            tokens(owner, serializer).createSchema(PostgresTokenTableFactory.INSTANCE);
        }
    }

    /** @param batch events that the store reads per query */
    static Configurer configurer(DataSource source, Serializer serializer, int batch) {
        var engine = engine(source, serializer, batch);
        var tokens = tokens(source, serializer);
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(configuration -> serializer)
                .configureEventSerializer(configuration -> serializer)
                .configureMessageSerializer(configuration -> serializer)
                .configureTransactionManager(configuration -> transactions(source))
                .registerComponent(TokenStore.class, configuration -> tokens)
                .configureEventStore(configuration ->
                        EmbeddedEventStore.builder().storageEngine(engine).build());
    }

    static TransactionManager transactions(DataSource source) {
        return new SpringTransactionManager(new DataSourceTransactionManager(source));
    }

    private static ConnectionProvider connections(DataSource source) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source));
    }

    private static JdbcEventStorageEngine engine(DataSource source, Serializer serializer, int batch) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections(source))
                .transactionManager(transactions(source))
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .batchSize(batch)
                .persistenceExceptionResolver(new SQLStateResolver("23505"))
                .build();
    }

    private static JdbcTokenStore tokens(DataSource source, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections(source))
                .serializer(serializer)
                .contentType(byte[].class)
                .build();
    }

    private static boolean isMissing(DataSource source, String table) {
        return org.springframework.jdbc.core.simple.JdbcClient.create(source)
                .sql("select to_regclass(?) is null")
                .param(table)
                .query(Boolean.class)
                .single();
    }
}
