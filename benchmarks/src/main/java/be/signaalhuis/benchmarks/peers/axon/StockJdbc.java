package be.signaalhuis.benchmarks.peers.axon;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.workload.Samples;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
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

    private StockJdbc() {}

    public static StockAxon create(BenchDatabase database, Samples samples, Serializer serializer) {
        var pool = database.pool(POOL);
        return new StockAxon(
                "stock Axon JDBC",
                "Axon 4.13.0, JdbcEventStorageEngine and EmbeddedEventStore with their defaults, PostgresEventTableFactory,"
                        + " SQLStateResolver(23505), SimpleCommandBus, Jackson 3 serializer (ours, so the same bytes), ids of"
                        + " UUID version 7, HikariCP pool of " + POOL,
                samples,
                configurer(pool, serializer),
                pool);
    }

    static Configurer configurer(HikariDataSource pool, Serializer serializer) {
        var transactions = transactions(pool);
        var connections = connections(pool);
        var engine = engine(connections, transactions, serializer);
        if (isMissing(pool, "domainevententry")) {
            engine.createSchema(PostgresEventTableFactory.INSTANCE);
        }
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .contentType(byte[].class)
                .build();
        if (isMissing(pool, "tokenentry")) {
            tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        }
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(configuration -> serializer)
                .configureEventSerializer(configuration -> serializer)
                .configureMessageSerializer(configuration -> serializer)
                .configureTransactionManager(configuration -> transactions)
                .registerComponent(
                        org.axonframework.eventhandling.tokenstore.TokenStore.class, configuration -> tokens)
                .configureEventStore(configuration ->
                        EmbeddedEventStore.builder().storageEngine(engine).build());
    }

    static TransactionManager transactions(DataSource source) {
        return new SpringTransactionManager(new DataSourceTransactionManager(source));
    }

    private static ConnectionProvider connections(DataSource source) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source));
    }

    private static JdbcEventStorageEngine engine(
            ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(new SQLStateResolver("23505"))
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
