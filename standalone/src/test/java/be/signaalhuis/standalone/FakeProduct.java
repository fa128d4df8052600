package be.signaalhuis.standalone;

import be.signaalhuis.standalone.logging.Silence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A product with one service, which signs in to the database with what it was handed. */
final class FakeProduct {

    private FakeProduct() {}

    public static void main(String... arguments) throws Exception {
        Silence.begin();
        Service service = new Service(
                "fake-service",
                FakeService.class,
                "signaalhuis_command",
                true,
                false,
                Settings::commandPort,
                (settings, folder) -> Map.of(),
                "curl %s");
        Standalone.run(new Product(FakeProduct::migrate, List.of(service)), arguments);
    }

    private static void migrate(DataSource superuser) {
        for (String role : List.of("signaalhuis_command", "signaalhuis_keys")) {
            JdbcClient client = JdbcClient.create(superuser);
            if (client.sql("SELECT FROM pg_roles WHERE rolname = ?")
                    .param(role)
                    .query()
                    .listOfRows()
                    .isEmpty()) {
                client.sql("CREATE ROLE " + role + " LOGIN").update();
            }
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class FakeService {

        @Bean
        InitializingBean signIn(Environment environment) {
            return () -> {
                for (String who : List.of("database", "keys")) {
                    String prefix = "signaalhuis." + who + ".";
                    try (Connection connection = DriverManager.getConnection(
                            environment.getRequiredProperty(prefix + "url"),
                            environment.getRequiredProperty(prefix + "user"),
                            environment.getRequiredProperty(prefix + "password"))) {
                        System.out.println(
                                "signed in as " + connection.getMetaData().getUserName());
                    }
                }
            };
        }
    }
}
