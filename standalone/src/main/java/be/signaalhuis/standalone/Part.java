package be.signaalhuis.standalone;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A web context of its own in the shared process.
 *
 * @param name also the name of its configuration file
 * @param properties outrank the part's own file and the environment
 * @param firstThingToTry a line for the shell that shows it at work
 */
record Part(String name, Class<?> source, int port, Map<String, String> properties, String firstThingToTry) {

    /** Starts the part and returns when it answers. Stopping it is the launcher's work, so it hooks into no exit. */
    ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(source)
                .properties("spring.config.name=" + name)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("standalone", everything())))
                .run();
    }

    private Map<String, Object> everything() {
        Map<String, Object> all = new LinkedHashMap<>(properties);
        all.put("server.address", "127.0.0.1");
        all.put("server.port", port);
        return all;
    }

    String address() {
        return Settings.address(port);
    }
}
