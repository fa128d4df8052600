package be.signaalhuis.eventstore.sealing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** The key store, and the serializer that seals with it. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnProperty("signaalhuis.keys.url")
@EnableConfigurationProperties(SealingProperties.class)
public class SealingAutoConfiguration {

    /** Out of the way of everything that looks for "the" data source: this one is for keys only. */
    @Bean(defaultCandidate = false)
    @Qualifier("keys")
    HikariDataSource keyStore(SealingProperties settings) {
        var pool = new HikariConfig();
        pool.setPoolName("keys");
        pool.setJdbcUrl(settings.keys().url());
        pool.setUsername(settings.keys().user());
        pool.setPassword(settings.keys().password());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(5_000);
        return new HikariDataSource(pool);
    }

    @Bean
    DataKeys dataKeys(@Qualifier("keys") HikariDataSource keyStore, SealingProperties settings) {
        return new JdbcDataKeys(keyStore, KeyEncryptionKeys.of(settings.kek()));
    }

    @Bean
    Seals seals(DataKeys keys) {
        return new Seals(keys);
    }

    /** One serializer for all three uses Axon tells apart. */
    @Bean
    @Primary
    Serializer generalSerializer(Seals seals) {
        return EventJson.serializer(seals);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer generalSerializer) {
        return generalSerializer;
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer generalSerializer) {
        return generalSerializer;
    }

    /** Reads and writes what events are made of; not the mapper of the web. */
    @Bean(defaultCandidate = false)
    @Qualifier("eventJson")
    JsonMapper eventJson(Seals seals) {
        return EventJson.mapper(seals);
    }
}
