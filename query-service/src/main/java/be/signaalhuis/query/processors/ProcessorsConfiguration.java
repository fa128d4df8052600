package be.signaalhuis.query.processors;

import be.signaalhuis.query.reading.Progress;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches over the batches of every view. */
@Configuration(proxyBeanMethods = false)
class ProcessorsConfiguration {

    @Bean
    ConfigurerModule watchedViews(Progress progress, Failures failures, MeterRegistry meters) {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultHandlerInterceptor(
                        (configuration, view) -> new WatchedBatch(view, progress, failures, meters));
    }
}
