package be.signaalhuis.eventstore.schema;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * In the one service that writes events, the log's schema comes before the service's own. A key store in
 * another database is migrated by whoever runs that one.
 */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
@ConditionalOnProperty("signaalhuis.event-store.migrates")
public class SchemaAutoConfiguration {

    @Bean
    FlywayMigrationStrategy eventStoreFirst(Environment settings) {
        var keysToo = settings.getRequiredProperty("signaalhuis.keys.url")
                .equals(settings.getRequiredProperty("signaalhuis.database.url"));
        return own -> {
            var administrator = own.getConfiguration().getDataSource();
            EventStoreMigration.migrateEvents(administrator);
            if (keysToo) {
                EventStoreMigration.migrateKeys(administrator);
            }
            own.migrate();
        };
    }
}
