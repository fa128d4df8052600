package be.signaalhuis.query.violators;

import be.signaalhuis.command.OutOfReach;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks the rules on purpose, to show that they bite. */
class OneOfEachController {

    OutOfReach command;
    JdbcClient sql;

    @EventHandler
    void on(String event) {}

    static class ThingManager {}
}
