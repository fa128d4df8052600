package be.signaalhuis.query.projection;

import be.signaalhuis.query.tailing.LogTail;
import java.util.Map;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every view reads the whole log from its start, in batches; a batch that fails is tried again whole. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    private static final int BATCH = 500;

    /** A view sends nothing on, so nothing need be looked up, event by event, for what it might send. */
    @Bean
    CorrelationDataProvider nothingHandedOn() {
        return message -> Map.of();
    }

    @Bean
    ConfigurerModule batchedViews(LogTail log) {
        return configurer -> configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors()
                .configureDefaultStreamableMessageSource(configuration -> log)
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessorConfiguration((configuration, builder) -> batched(builder));
    }

    private static PooledStreamingEventProcessor.Builder batched(PooledStreamingEventProcessor.Builder builder) {
        return builder.initialSegmentCount(1)
                .batchSize(BATCH)
                .initialToken(source -> start(source))
                .coordinatorExecutor(EagerCoordinator::new);
    }

    private static TrackingToken start(StreamableMessageSource<?> log) {
        return log.createTailToken();
    }
}
