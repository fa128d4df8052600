package be.signaalhuis.standalone;

import be.signaalhuis.command.CommandService;
import be.signaalhuis.eventstore.schema.EventStoreMigration;
import be.signaalhuis.query.QueryService;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * What runs beside the database and the login: the one place where a service or the schema is plugged in.
 *
 * @param migration brings schema and roles up to date, before anybody signs in with one
 */
record Product(Migration migration, List<Service> services) {

    static final Product SIGNAALHUIS = new Product(
            superuser -> {
                EventStoreMigration.migrate(superuser);
                ViewClaims.release(superuser);
            },
            List.of(
                    new Service(
                            "command-service",
                            CommandService.class,
                            "signaalhuis_command",
                            Settings::commandPort,
                            "curl -s -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: text/csv'"
                                    + " --data-binary @standalone/examples/registers/meldpunt.csv"
                                    + " %s/v1/imports/discrimination-reports"),
                    new Service(
                            "query-service",
                            QueryService.class,
                            "signaalhuis_query",
                            Settings::queryPort,
                            "curl -s -H \"Authorization: Bearer $TOKEN\" %s/v1/meldpunt/annual-reports/2009")));

    /** Runs as the superuser on the database, at every start. */
    interface Migration {
        void migrate(DataSource superuser) throws SQLException;
    }
}
