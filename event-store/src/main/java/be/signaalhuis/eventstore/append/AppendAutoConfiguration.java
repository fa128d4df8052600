package be.signaalhuis.eventstore.append;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The writer of this node, and what it wakes the readers with. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@ConditionalOnProperty("signaalhuis.keys.url")
public class AppendAutoConfiguration {

    @Bean
    CommitSignal commitSignal(DataSource dataSource) {
        return new CommitSignal(JdbcClient.create(dataSource));
    }

    @Bean
    GroupWriter groupWriter(DataSource dataSource, CommitSignal committed) {
        return new GroupWriter(dataSource, committed);
    }
}
