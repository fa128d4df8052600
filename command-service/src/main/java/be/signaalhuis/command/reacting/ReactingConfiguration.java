package be.signaalhuis.command.reacting;

import be.signaalhuis.eventstore.log.EventPages;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.AnnotatedHandlerInspector;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One processor for all reactions: one node at a time has it, and tries a batch again that fails. */
@Configuration(proxyBeanMethods = false)
class ReactingConfiguration {

    private static final int BATCH = 100;

    @Bean
    ReactionSource reactionSource(EventStorageEngine log, EventPages pages, ListableBeanFactory beans) {
        return new ReactionSource(log, pages, () -> reactedTo(beans));
    }

    private static Set<String> reactedTo(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(Reaction.class))
                .flatMap(reaction -> handlersOf(beans.getType(reaction)))
                .filter(handler -> handler.canHandleMessageType(EventMessage.class))
                .map(handler -> handler.payloadType().getName())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Stream<MessageHandlingMember<? super T>> handlersOf(Class<T> reaction) {
        return AnnotatedHandlerInspector.inspectType(reaction).getHandlers(reaction);
    }

    @Bean
    ConfigurerModule reactions(ReactionSource log) {
        return axon -> axon.eventProcessing()
                .usingPooledStreamingEventProcessors()
                .configureDefaultStreamableMessageSource(configuration -> log)
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessorConfiguration((configuration, processor) ->
                        processor.initialSegmentCount(1).batchSize(BATCH).initialToken(source -> log.replay()));
    }
}
