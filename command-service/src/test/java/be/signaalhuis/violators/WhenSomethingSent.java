package be.signaalhuis.violators;

import be.signaalhuis.command.reacting.Reaction;
import be.signaalhuis.command.sending.Commands;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;

/** A reaction that does not say what follows, and sends it at once instead of setting a task. */
@Reaction
public class WhenSomethingSent {

    private final Commands commands;

    WhenSomethingSent(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(String event) {
        commands.follow(UUID.fromString(event), event);
    }
}
