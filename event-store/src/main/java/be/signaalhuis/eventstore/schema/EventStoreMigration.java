package be.signaalhuis.eventstore.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schemas {@code events} and {@code keys} up to date, and makes the roles that may use them. */
public final class EventStoreMigration {

    private EventStoreMigration() {}

    /** Both schemas in one database, with a login that may create roles. */
    public static void migrate(DataSource administrator) {
        migrateEvents(administrator);
        migrateKeys(administrator);
    }

    public static void migrateEvents(DataSource administrator) {
        migrate(administrator, "events");
    }

    public static void migrateKeys(DataSource administrator) {
        migrate(administrator, "keys");
    }

    private static void migrate(DataSource administrator, String schema) {
        Flyway.configure()
                .dataSource(administrator)
                .schemas(schema)
                .locations("classpath:db/" + schema)
                .load()
                .migrate();
    }
}
