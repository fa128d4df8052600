package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.eventstore.actor.Actors;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Follows in mind what each part would make of its file, and writes nothing. */
final class TriedParts extends PartsTaking {

    private final CommandGateway commands;
    private final LcoRules rules;
    private final Map<OverlegId, Dossier> imagined = new HashMap<>();

    TriedParts(CommandGateway commands, LcoRules rules) {
        this.commands = commands;
        this.rules = rules;
    }

    @Override
    String take(RowOfFile row, String origin) {
        var dossier = imagined.containsKey(row.overleg()) ? imagined.get(row.overleg()) : found(row, origin);
        var after = row.part()
                .decide(dossier, rules)
                .map(event -> dossier.after(event, origin))
                .orElse(dossier);
        imagined.put(row.overleg(), after);
        return row.part().origin(after.register());
    }

    private Dossier found(RowOfFile row, String origin) {
        try {
            return commands.sendAndWait(new ShowDossier(row.overleg()));
        } catch (AggregateNotFoundException notYet) {
            return row.beginning(Actors.current().municipality(), rules)
                    .map(beginning -> Dossier.begunBy(beginning, origin))
                    .orElseThrow(() -> notYet);
        }
    }
}
