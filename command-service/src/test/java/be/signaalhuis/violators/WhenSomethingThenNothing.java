package be.signaalhuis.violators;

import org.axonframework.eventhandling.EventHandler;

/** Breaks no rule: a reaction may handle events. */
public class WhenSomethingThenNothing {
    @EventHandler
    void on(String event) {}
}
