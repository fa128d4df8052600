package be.signaalhuis.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.RunningService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Axon would else settle for starts just as well, and sees no event. */
class ServiceContextTest {

    private final RunningService service = RunningService.shared();

    @Test
    void readsTheLogAndMovesTokensInTheTransactionsOfTheViews() {
        assertThat(service.bean(EventBus.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(service.bean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(service.bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(service.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(service.bean(Serializer.class)).isInstanceOf(Jackson3Serializer.class);
    }

    @Test
    void handlesNoCommandsAndHandsNothingOn() {
        assertThat(service.context().getBeansOfType(Repository.class)).isEmpty();
        assertThat(service.context().getBeansOfType(CorrelationDataProvider.class))
                .containsOnlyKeys("nothingHandedOn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meldpunt-worklist",
                "meldpunt-file",
                "meldpunt-annual-report",
                "signals-register",
                "signal-file",
                "overleg-file",
                "bottlenecks",
                "bottleneck-file",
                "gebiedsscan-scans",
                "gebiedsscan-structures",
                "gebiedsscan-controls",
                "audit-trail"
            })
    void everyViewReadsInOneSegmentAndIsRunning(String view) {
        var processor = service.view(view);
        assertThat(processor.isRunning()).isTrue();
        assertThat(processor.isError()).isFalse();
        assertThat(processor.processingStatus()).hasSizeLessThanOrEqualTo(1);
    }
}
