package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.sealing.DataKeys;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Merkle log, in the one service that sequences. */
@AutoConfiguration(
        after = DataSourceAutoConfiguration.class,
        afterName = "be.signaalhuis.eventstore.sealing.SealingAutoConfiguration")
@ConditionalOnProperty("signaalhuis.event-store.sequences")
@EnableConfigurationProperties(MerkleProperties.class)
public class MerkleAutoConfiguration {

    /** Signed in as the sequencer; out of the way of everything that looks for "the" data source. */
    @Bean(defaultCandidate = false)
    @Qualifier("merkle")
    HikariDataSource merkleStore(MerkleProperties settings, @Value("${signaalhuis.database.url}") String url) {
        var pool = new HikariConfig();
        pool.setPoolName("merkle");
        pool.setJdbcUrl(url);
        pool.setUsername(settings.user());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(5);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("ApplicationName", "sequencer");
        pool.addDataSourceProperty("socketTimeout", 60);
        pool.addDataSourceProperty("logServerErrorDetail", false);
        return new HikariDataSource(pool);
    }

    @Bean
    SigningKeys signingKeys(@Qualifier("merkle") HikariDataSource source, MerkleProperties settings) {
        return new SigningKeys(settings.keyFile(), settings.origin(), source);
    }

    @Bean
    Sequencer sequencer(@Qualifier("merkle") HikariDataSource source, SigningKeys keys, MerkleProperties settings) {
        return new Sequencer(
                source,
                keys,
                new Memory(settings.memoryFile()),
                new CheckpointRule(settings.events(), settings.interval()),
                Clock.systemUTC());
    }

    @Bean
    SequencerThread sequencerThread(Sequencer sequencer) {
        return new SequencerThread(sequencer);
    }

    @Bean
    MerkleLog merkleLog(DataSource dataSource) {
        return new MerkleLog(JdbcClient.create(dataSource));
    }

    @Bean
    Bundles bundles(DataSource dataSource, DataKeys keys) {
        return new Bundles(JdbcClient.create(dataSource), keys::allShredded, Clock.systemUTC());
    }
}
