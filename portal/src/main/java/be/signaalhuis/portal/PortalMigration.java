package be.signaalhuis.portal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the portal's own schema up to date, and makes the role that may use it. */
public final class PortalMigration {

    private PortalMigration() {}

    /** With a login that may create roles. */
    public static void migrate(DataSource administrator) {
        Flyway.configure()
                .dataSource(administrator)
                .schemas("portal")
                .locations("classpath:db/portal")
                .load()
                .migrate();
    }
}
