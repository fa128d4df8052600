package be.signaalhuis.eventstore.actor;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

class ActorMetaDataTest {

    private record Command() {}

    @Test
    void aCommandSaysWhoGivesItAndWhatFor() {
        var given = new AtomicReference<Map<String, Object>>();
        Actors.onBehalfOf(
                new Actor("account", Role.INTAKE, "desk", Code.of("71016")), () -> given.set(sent().getMetaData()));
        assertThat(given.get())
                .containsOnly(
                        Map.entry("actor", "account"),
                        Map.entry("role", "intake"),
                        Map.entry("organisation", "desk"),
                        Map.entry("municipality", "71016"),
                        Map.entry("purpose", "actor"));
    }

    @Test
    void withoutAnActorItSaysNothing() {
        assertThat(sent().getMetaData()).isEmpty();
    }

    private static CommandMessage<?> sent() {
        var command = GenericCommandMessage.asCommandMessage(new Command());
        return new ActorMetaData().handle(List.of(command)).apply(0, command);
    }
}
