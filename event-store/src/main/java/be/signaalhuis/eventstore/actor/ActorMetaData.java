package be.signaalhuis.eventstore.actor;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Writes who acts, in which role, for whom and for what purpose into each command, once, for all its events. */
public final class ActorMetaData implements MessageDispatchInterceptor<CommandMessage<?>> {

    private static final int FEATURE = 3;

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (index, command) -> Actors.find()
                .<CommandMessage<?>>map(actor -> command.andMetaData(of(actor, command.getPayloadType())))
                .orElse(command);
    }

    private static Map<String, Object> of(Actor actor, Class<?> command) {
        return Map.of(
                MetaDataKeys.ACTOR, actor.name(),
                MetaDataKeys.ROLE, actor.role().claim(),
                MetaDataKeys.ORGANISATION, actor.organisation(),
                MetaDataKeys.MUNICIPALITY, actor.municipality().value(),
                MetaDataKeys.PURPOSE, purpose(command));
    }

    /** The feature a command belongs to, which is what its data is processed for: {@code be.signaalhuis.command.<feature>}. */
    private static String purpose(Class<?> command) {
        var path = command.getPackageName().split("\\.");
        return path[Math.min(FEATURE, path.length - 1)];
    }
}
