package be.signaalhuis.benchmarks.peers.axon;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.workload.Samples;
import java.util.Map;
import org.axonframework.common.jpa.SimpleEntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Axon on its own JPA store by Hibernate, mapped as its guide to PostgreSQL tells. */
public final class StockJpa {

    private StockJpa() {}

    public static StockAxon create(BenchDatabase database, Samples samples, Serializer serializer) throws Exception {
        var pool = database.pool(StockJdbc.POOL);
        var entities = entities(pool);
        var transactions = new SpringTransactionManager(new JpaTransactionManager(entities.getObject()));
        var engine = engine(entities, transactions, serializer, pool);
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(configuration -> serializer)
                .configureEventSerializer(configuration -> serializer)
                .configureMessageSerializer(configuration -> serializer)
                .configureTransactionManager(configuration -> transactions)
                .configureEventStore(configuration ->
                        EmbeddedEventStore.builder().storageEngine(engine).build());
        return new StockAxon(
                "stock Axon JPA",
                "Axon 4.13.0, JpaEventStorageEngine and EmbeddedEventStore with their defaults, Hibernate with bytea instead"
                        + " of large objects and a sequence of its own with allocation size 1 (both as documented), Jackson 3"
                        + " serializer (ours, so the same bytes), ids of UUID version 7, HikariCP pool of "
                        + StockJdbc.POOL,
                samples,
                configurer,
                () -> {
                    entities.destroy();
                    pool.close();
                });
    }

    private static LocalContainerEntityManagerFactoryBean entities(javax.sql.DataSource pool) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(pool);
        factory.setPersistenceUnitName("stock");
        factory.setManagedTypes(
                PersistenceManagedTypes.of(DomainEventEntry.class.getName(), SnapshotEventEntry.class.getName()));
        factory.setMappingResources("stock-axon/orm.xml");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(
                Map.of("hibernate.dialect", ByteaDialect.class.getName(), "hibernate.hbm2ddl.auto", "update"));
        factory.afterPropertiesSet();
        return factory;
    }

    private static EventStorageEngine engine(
            LocalContainerEntityManagerFactoryBean entities,
            TransactionManager transactions,
            Serializer serializer,
            javax.sql.DataSource pool)
            throws Exception {
        var entityManager = SharedEntityManagerCreator.createSharedEntityManager(entities.getObject());
        return JpaEventStorageEngine.builder()
                .entityManagerProvider(new SimpleEntityManagerProvider(entityManager))
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(new SQLErrorCodesResolver(pool))
                .build();
    }
}
