package be.signaalhuis.standalone.logging;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** One logging set-up for the whole process. */
public final class Silence {

    private Silence() {}

    /**
     * Call first. Spring Boot would set logging up anew for every context, and tear it down with each; several contexts
     * starting at once need one that stays: logback.xml.
     */
    public static void begin() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("disable-axoniq-console-message", "true");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
