package be.signaalhuis.command.lco;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sends each part to its file. */
final class TakenParts extends PartsTaking {

    private final CommandGateway commands;
    private final Cache files;

    TakenParts(CommandGateway commands, Cache files) {
        this.commands = commands;
        this.files = files;
    }

    /** What is remembered here may lack what came in on another node: a no is only given on what the log says. */
    @Override
    String take(RowOfFile row, String origin) {
        try {
            return send(row, origin);
        } catch (Refused | ConcurrencyException | AggregateStreamCreationException perhapsOutdated) {
            files.remove(row.overleg().toString());
            return send(row, origin);
        }
    }

    private String send(RowOfFile row, String origin) {
        return commands.sendAndWait(new GenericCommandMessage<>(row.command(), Map.of(MetaDataKeys.TASK, origin)));
    }
}
