package be.signaalhuis.query.rebuild;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Connections of the rebuild's own, so that readers and views never wait for one; none while nothing is rebuilt. */
@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    /** For the lock, for reading ahead, for looking back, and for writing. */
    private static final int CONNECTIONS = 4;

    /** Long statements are what it is for. What it committed is on disk, for it goes on in memory from there. */
    private static final String SESSION = "set statement_timeout = 0;"
            + " set lock_timeout = '3s'; set idle_in_transaction_session_timeout = '10min'";

    @Bean(defaultCandidate = false)
    @Qualifier("rebuild")
    HikariDataSource rebuildPool(Environment settings) {
        var pool = new HikariConfig();
        pool.setPoolName("rebuild");
        pool.setJdbcUrl(settings.getRequiredProperty("signaalhuis.database.url"));
        pool.setUsername(settings.getRequiredProperty("signaalhuis.database.user"));
        pool.setPassword(settings.getRequiredProperty("signaalhuis.database.password"));
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(30_000);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(5_000);
        pool.setConnectionInitSql(SESSION);
        pool.addDataSourceProperty("ApplicationName", "query-service rebuild");
        pool.addDataSourceProperty("logServerErrorDetail", false);
        return new HikariDataSource(pool);
    }

    @Bean
    RebuildSettings rebuildSettings() {
        return RebuildSettings.DEFAULT;
    }
}
