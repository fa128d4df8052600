package be.signaalhuis.query.audit.tree.witnesses;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A verifier key that is none stops the start, for what is not known is not believed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WitnessSettings.class)
class WitnessConfiguration {

    @Bean
    Witnesses witnesses(WitnessSettings settings) {
        return new Witnesses(settings.witnesses(), Clock.systemUTC());
    }
}
