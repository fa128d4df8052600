package be.signaalhuis.violators;

import org.axonframework.eventhandling.EventHandler;

/** Handles events under a name that does not say so. */
public class HandlesEventsAnywhere {
    @EventHandler
    void on(String event) {}
}
