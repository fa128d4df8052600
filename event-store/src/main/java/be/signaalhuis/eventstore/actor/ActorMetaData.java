package be.signaalhuis.eventstore.actor;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Writes who acts, in which role and for whom into each command, once, for all its events. */
public final class ActorMetaData implements MessageDispatchInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (index, command) -> Actors.find()
                .<CommandMessage<?>>map(actor -> command.andMetaData(of(actor)))
                .orElse(command);
    }

    private static Map<String, Object> of(Actor actor) {
        return Map.of(
                MetaDataKeys.ACTOR, actor.name(),
                MetaDataKeys.ROLE, actor.role().claim(),
                MetaDataKeys.ORGANISATION, actor.organisation(),
                MetaDataKeys.MUNICIPALITY, actor.municipality().value());
    }
}
