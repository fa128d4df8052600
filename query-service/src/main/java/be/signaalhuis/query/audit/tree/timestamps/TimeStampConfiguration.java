package be.signaalhuis.query.audit.tree.timestamps;

import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.query.audit.tree.Rounds;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks nobody for the time unless the settings name an authority and who vouches for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("signaalhuis.merkle.time-stamps.url")
@EnableConfigurationProperties(TimeStampSettings.class)
class TimeStampConfiguration {

    @Bean
    Stamping stamping(
            TimeStampSettings settings,
            TimeStamps stamps,
            MerkleLog merkle,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        if (settings.certificates() == null) {
            throw new IllegalStateException("signaalhuis.merkle.time-stamps.certificates is missing");
        }
        var check = new TokenCheck(TrustedCertificates.of(settings.certificates()));
        var authority = new HttpTimeStampAuthority(settings.url(), check);
        var transaction = new TransactionTemplate(transactions);
        return new Stamping(authority, stamps, merkle, transaction, settings.every(), meters);
    }

    @Bean
    Rounds stampingRounds(Stamping stamping, TimeStampSettings settings) {
        return new Rounds("time-stamps", settings.look(), stamping::round);
    }
}
