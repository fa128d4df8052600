package be.signaalhuis.eventstore.log;

import be.signaalhuis.events.upcasting.EventUpcasters;
import be.signaalhuis.eventstore.actor.ActorMetaData;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.append.GroupWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.MultiCorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Wires Axon to PostgreSQL. Ordered after the data source, whose Boot 4 classes Axon's own
 * configuration does not know, and before Axon, which would else settle for buses without a store.
 */
@AutoConfiguration(
        after = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class},
        afterName = "be.signaalhuis.eventstore.sealing.SealingAutoConfiguration",
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@ConditionalOnProperty("signaalhuis.keys.url")
public class EventStoreAutoConfiguration {

    /** Events read per query, by aggregates and by readers of the log. */
    private static final int BATCH = 500;

    /** A reader's claim on its part of the log outlives any batch by far. */
    private static final Duration CLAIM = Duration.ofSeconds(10);

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /** For tokens, which move in the transaction of the rows they stand for. */
    @Bean
    ConnectionProvider axonConnections(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    /** Axon's own resolver never recognises PostgreSQL's unique violation. */
    @Bean
    PersistenceExceptionResolver uniqueViolation() {
        return new SQLStateResolver("23505");
    }

    /** Each of its statements stands alone, so that a read is one round trip and keeps no connection. */
    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer serializer,
            DataSource dataSource,
            GroupWriter writer,
            PersistenceExceptionResolver uniqueViolation) {
        var builder = OrderedEventStorageEngine.builder()
                .schema(EventQueries.schema())
                .readEventDataForAggregate((connection, schema, aggregate, from, limit) ->
                        EventQueries.stream(connection, aggregate, from, limit))
                .lastSequenceNumberFor(
                        (connection, schema, aggregate) -> EventQueries.lastSequenceNumber(connection, aggregate))
                .createTokenAt((connection, schema, moment) -> EventQueries.at(connection, moment))
                .gapTimeout((int) Duration.ofHours(1).toMillis())
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(NoTransactionManager.instance())
                .persistenceExceptionResolver(uniqueViolation)
                .upcasterChain(EventUpcasters.chain())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer);
        return new OrderedEventStorageEngine(builder, writer);
    }

    /** Without transactions: a command appends, in one statement of its own, and writes nothing else. */
    @Bean
    SimpleCommandBus commandBus(Configuration axon) {
        var bus = SimpleCommandBus.builder()
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(50).build();
    }

    @Bean
    EventPages eventPages(EventStorageEngine engine) {
        return new EventPages((OrderedEventStorageEngine) engine);
    }

    @Bean
    EventStreams eventStreams(EventStorageEngine engine) {
        return new EventStreams((OrderedEventStorageEngine) engine);
    }

    @Bean
    EventLog eventLog(DataSource dataSource, @Qualifier("eventJson") JsonMapper json) {
        return new EventLog(JdbcClient.create(dataSource), json);
    }

    /** A node that starts again under its own name takes up its claims at once; two may not share a name. */
    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections,
            @Qualifier("eventSerializer") Serializer serializer,
            @Value("${signaalhuis.event-store.tokens:views.token_entry}") String table,
            @Value("${signaalhuis.event-store.node:}") String node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .contentType(byte[].class)
                .claimTimeout(CLAIM)
                .nodeId(node.isEmpty() ? ManagementFactory.getRuntimeMXBean().getName() : node)
                .schema(TokenSchema.builder()
                        .setTokenTable(table)
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
    }

    /** What a command's metadata hands on to its events. A service without commands has its own, that hands on nothing. */
    @Bean
    @ConditionalOnMissingBean
    CorrelationDataProvider whoAndWhy() {
        return new MultiCorrelationDataProvider<>(List.of(
                new MessageOriginProvider(MetaDataKeys.CAUSE, MetaDataKeys.CORRELATION),
                new SimpleCorrelationDataProvider(
                        MetaDataKeys.ACTOR,
                        MetaDataKeys.ROLE,
                        MetaDataKeys.ORGANISATION,
                        MetaDataKeys.MUNICIPALITY,
                        MetaDataKeys.PURPOSE,
                        MetaDataKeys.REQUEST,
                        MetaDataKeys.REQUEST_FINGERPRINT,
                        MetaDataKeys.TASK)));
    }

    @Bean
    ConfigurerModule whoActs() {
        return axon -> axon.onInitialize(started ->
                started.onStart(() -> started.commandBus().registerDispatchInterceptor(new ActorMetaData())));
    }
}
