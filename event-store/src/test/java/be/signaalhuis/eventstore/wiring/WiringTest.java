package be.signaalhuis.eventstore.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.http.Problems;
import be.signaalhuis.eventstore.log.EventLog;
import be.signaalhuis.eventstore.log.EventStoreAutoConfiguration;
import be.signaalhuis.eventstore.sealing.DataKeys;
import be.signaalhuis.eventstore.sealing.SealingAutoConfiguration;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Axon on JDBC alone is silently wrong on Boot 4 (no store, no transactions): here it is said which beans there are. */
class WiringTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();

    private static ConfigurableApplicationContext service;

    @EnableAutoConfiguration
    static class Service {}

    @BeforeAll
    static void start() {
        service = start(DATABASE.settings("signaalhuis_command"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("spring.config.import", "classpath:event-store-defaults.yml");
        all.put("spring.config.name", "nothing-else");
        all.put("spring.application.name", "wiring");
        all.put("spring.flyway.enabled", false);
        return new SpringApplicationBuilder(Service.class)
                .web(WebApplicationType.NONE)
                .properties(all)
                .run();
    }

    @Test
    void axonIsWiredToPostgres() {
        assertThat(service.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(service.getBean(EventStorageEngine.class).getClass().getSimpleName())
                .isEqualTo("OrderedEventStorageEngine");
        assertThat(service.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(service.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(service.getBean(EventBus.class)).isSameAs(service.getBean(EventStore.class));
        assertThat(service.getBean(PersistenceExceptionResolver.class)).isInstanceOf(SQLStateResolver.class);
    }

    @Test
    void axonUsesWhatIsWired() {
        var axon = service.getBean(Configuration.class);

        assertThat(axon.eventStore()).isSameAs(service.getBean(EventStore.class));
        assertThat(axon.getComponent(TransactionManager.class)).isSameAs(service.getBean(TransactionManager.class));
        assertThat(axon.getComponent(TokenStore.class)).isSameAs(service.getBean(TokenStore.class));
    }

    @Test
    void allThreeUsesOfASerializerAreTheOneThatSeals() {
        var axon = service.getBean(Configuration.class);

        assertThat(List.of(axon.serializer(), axon.eventSerializer(), axon.messageSerializer()))
                .hasOnlyElementsOfType(Jackson3Serializer.class)
                .containsOnly(service.getBean(Serializer.class));
    }

    @Test
    void nothingOfOursIsWiredWithoutAKeyStore() {
        try (var other = start(Map.of(
                "signaalhuis.database.url",
                DATABASE.url(),
                "signaalhuis.database.user",
                "signaalhuis_query",
                "signaalhuis.database.password",
                TestDatabase.PASSWORD))) {
            assertThat(List.of(
                            EventStoreAutoConfiguration.class,
                            SealingAutoConfiguration.class,
                            EventLog.class,
                            Seals.class,
                            DataKeys.class))
                    .allSatisfy(type -> assertThat(other.getBeansOfType(type))
                            .as(type.getName())
                            .isEmpty());
        }
    }

    @Test
    void theEdgeStaysAwayWithoutAnIssuer() {
        assertThat(service.getBeansOfType(Problems.class)).isEmpty();
    }
}
