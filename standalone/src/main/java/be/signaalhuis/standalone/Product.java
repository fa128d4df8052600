package be.signaalhuis.standalone;

import be.signaalhuis.command.CommandService;
import be.signaalhuis.eventstore.schema.EventStoreMigration;
import be.signaalhuis.portal.Portal;
import be.signaalhuis.portal.PortalMigration;
import be.signaalhuis.query.QueryService;
import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.login.DemoPassword;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;

/**
 * What runs beside the database and the login: the one place where a service or the schema is plugged in.
 *
 * @param migration brings schema and roles up to date, before anybody signs in with one
 */
record Product(Migration migration, List<Service> services) {

    static final Product SIGNAALHUIS = new Product(
            superuser -> {
                EventStoreMigration.migrate(superuser);
                PortalMigration.migrate(superuser);
                Claims.release(superuser);
            },
            List.of(
                    new Service(
                            "command-service",
                            CommandService.class,
                            "signaalhuis_command",
                            true,
                            false,
                            Settings::commandPort,
                            Product::commands,
                            "curl -s -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: text/csv'"
                                    + " --data-binary @standalone/examples/registers/meldpunt.csv"
                                    + " %s/v1/imports/discrimination-reports"),
                    new Service(
                            "query-service",
                            QueryService.class,
                            "signaalhuis_query",
                            true,
                            true,
                            Settings::queryPort,
                            Product::withoutPages,
                            "curl -s -H \"Authorization: Bearer $TOKEN\" %s/v1/meldpunt/annual-reports/2009"),
                    new Service(
                            "portal",
                            Portal.class,
                            "signaalhuis_portal",
                            false,
                            false,
                            Settings::portalPort,
                            Product::portal,
                            "%s  (intake / demo)")));

    /** The portal's page templates lie on the classpath that all parts share. */
    private static Map<String, String> withoutPages(Settings settings, DataFolder folder) {
        return Map.of("spring.autoconfigure.exclude", ThymeleafAutoConfiguration.class.getName());
    }

    /** The examples are there to be asked for; nothing takes them by itself. */
    private static Map<String, String> commands(Settings settings, DataFolder folder) {
        var own = new HashMap<>(withoutPages(settings, folder));
        own.put("signaalhuis.demonstration.registers", "classpath:examples/registers/");
        return own;
    }

    private static Map<String, String> portal(Settings settings, DataFolder folder) {
        return Map.of(
                "signaalhuis.command.url", Settings.address(settings.commandPort()),
                "signaalhuis.query.url", Settings.address(settings.queryPort()),
                "signaalhuis.portal.client-secret", DemoPassword.WORD,
                "signaalhuis.portal.key-file",
                        folder.keys().resolve("portal.json").toString());
    }

    /** Runs as the superuser on the database, at every start. */
    interface Migration {
        void migrate(DataSource superuser) throws SQLException;
    }
}
