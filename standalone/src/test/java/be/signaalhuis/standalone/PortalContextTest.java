package be.signaalhuis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.portal.Portal;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.RequestCache;
import org.thymeleaf.ITemplateEngine;

/** What the portal is made of on a classpath that also holds an event store, a login and two services. */
@WithoutBrowser
class PortalContextTest {

    private static final List<String> NEVER_HERE = List.of("axon", "eventStore", "springdoc", "authorizationServer");

    @TempDir
    private Path keys;

    @Test
    void hasPagesALoginAndADatabaseOfItsOwnAndNothingOfTheServices() {
        try (var portal = start()) {
            assertThat(portal.getBeansOfType(DataSource.class)).hasSize(1);
            assertThat(portal.getBeansOfType(SecurityFilterChain.class)).hasSize(1);
            assertThat(portal.getBeansOfType(ITemplateEngine.class)).hasSize(1);
            assertThat(portal.getBeansOfType(RequestCache.class)).isEmpty();
            assertThat(portal.getBeanDefinitionNames())
                    .noneMatch(name -> NEVER_HERE.stream().anyMatch(name::contains));
            for (var name : portal.getBeanDefinitionNames()) {
                var type = portal.getType(name);
                assertThat(type == null ? "" : type.getName())
                        .as(name)
                        .doesNotStartWith("org.axonframework.")
                        .doesNotStartWith("be.signaalhuis.eventstore.")
                        .doesNotStartWith("be.signaalhuis.query.")
                        .doesNotStartWith("be.signaalhuis.command.");
            }
        }
    }

    /** The issuer is not there, and need not be until somebody logs in. */
    private ConfigurableApplicationContext start() {
        var database = TestDatabase.fresh();
        be.signaalhuis.portal.PortalMigration.migrate(database.dataSource("postgres"));
        database.as("postgres")
                .sql("alter role signaalhuis_portal password '" + TestDatabase.PASSWORD + "'")
                .update();
        Map<String, Object> settings = new HashMap<>(database.settings("signaalhuis_portal"));
        settings.put("spring.config.name", "portal");
        settings.put("server.port", "0");
        settings.put("signaalhuis.security.issuer", "http://127.0.0.1:1");
        settings.put("signaalhuis.portal.client-secret", "none");
        settings.put("signaalhuis.portal.key-file", keys.resolve("portal.json").toString());
        return new SpringApplicationBuilder(Portal.class)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .properties(settings)
                .run();
    }
}
