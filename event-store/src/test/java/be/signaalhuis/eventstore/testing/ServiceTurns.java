package be.signaalhuis.eventstore.testing;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Lets one service of this JVM start or stop at a time: each that starts sets up the one Logback anew, and what another
 * was just putting into it is gone.
 */
public final class ServiceTurns {

    private ServiceTurns() {}

    public static synchronized ConfigurableApplicationContext start(SpringApplicationBuilder service) {
        return service.run();
    }

    public static synchronized void stop(ConfigurableApplicationContext service) {
        service.close();
    }
}
