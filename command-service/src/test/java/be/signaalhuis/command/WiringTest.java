package be.signaalhuis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.command.reacting.Reaction;
import be.signaalhuis.command.testing.RunningCommandService;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.scheduling.EventScheduler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.TimeoutProperties;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.context.ApplicationContext;

/** What a started service is made of: Axon falls back on parts without a store when its wiring goes wrong. */
class WiringTest {

    private static final String ENGINE = "be.signaalhuis.eventstore.log.OrderedEventStorageEngine";

    private final ApplicationContext service = RunningCommandService.shared().context();

    @Test
    void theStoreIsOurs() {
        assertThat(service.getBean(EventStorageEngine.class))
                .isInstanceOf(JdbcEventStorageEngine.class)
                .matches(named(ENGINE));
        assertThat(service.getBean(EventBus.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(service.getBean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(service.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(service.getBean(PersistenceExceptionResolver.class)).isExactlyInstanceOf(SQLStateResolver.class);
        assertThat(service.getBean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
    }

    @Test
    void whatAxonItselfUsesIsTheSame() {
        var axon = service.getBean(org.axonframework.config.Configuration.class);
        assertThat(axon.eventStore()).isSameAs(service.getBean(EmbeddedEventStore.class));
        assertThat(axon.commandBus()).isSameAs(service.getBean(CommandBus.class));
        assertThat(axon.serializer()).isInstanceOf(Jackson3Serializer.class);
        assertThat(axon.eventSerializer()).isInstanceOf(Jackson3Serializer.class);
        assertThat(axon.messageSerializer()).isInstanceOf(Jackson3Serializer.class);
    }

    /** Deadlines are tasks that reactions set; Axon's own would run in the unit of work of a command. */
    @Test
    void reactionsFollowTheLogAndDeadlinesAreTasks() {
        var reactions = service.getBean(EventProcessingConfiguration.class).eventProcessors();
        assertThat(reactions).containsOnlyKeys(Reaction.PROCESSOR);
        assertThat(reactions.get(Reaction.PROCESSOR)).isInstanceOf(PooledStreamingEventProcessor.class);
        assertThat(service.getBeansOfType(Scheduler.class)).hasSize(1);
        assertThat(service.getBeansOfType(DeadlineManager.class)).isEmpty();
        assertThat(service.getBeansOfType(EventScheduler.class)).isEmpty();
    }

    @Test
    void everythingIsWrittenAsJson() {
        assertThat(service.getBeansOfType(Serializer.class).values())
                .isNotEmpty()
                .allMatch(serializer -> serializer instanceof Jackson3Serializer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.axonframework.axonserver.connector.AxonServerConnectionManager",
                "io.axoniq.axonserver.connector.AxonServerConnection"
            })
    void thereIsNoAxonServer(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    /** The checker keeps quiet in any test: what tells it to in production is looked at instead. */
    @Test
    void axonDoesNotCallHome() {
        var settings = service.getBean(UpdateCheckConfiguration.class);
        assertThat(settings.getDisabled()).isTrue();
        assertThat(UsagePropertyProvider.create(settings).getDisabled()).isTrue();
    }

    @Test
    void axonTimesNoHandler() {
        assertThatThrownBy(() -> service.getBean(TimeoutProperties.class))
                .isInstanceOf(NoSuchBeanDefinitionException.class);
    }

    @Test
    void idsGrowWithTime() {
        var id = UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        var made = id.getMostSignificantBits() >>> 16;
        assertThat(made).isBetween(System.currentTimeMillis() - 10_000, System.currentTimeMillis() + 10_000);
    }

    private static Predicate<Object> named(String type) {
        return bean -> bean.getClass().getName().equals(type);
    }
}
