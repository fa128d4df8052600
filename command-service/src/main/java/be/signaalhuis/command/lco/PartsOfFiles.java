package be.signaalhuis.command.lco;

import be.signaalhuis.command.imports.CsvRow;
import be.signaalhuis.command.imports.ImportKind;
import be.signaalhuis.command.imports.RowVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.springframework.stereotype.Component;

/** Takes registers whose rows are parts of files, in any order, once, however often they are sent. */
@Component
class PartsOfFiles {

    private final CommandGateway commands;
    private final Cache files;
    private final LcoRules rules;

    PartsOfFiles(CommandGateway commands, Cache files, LcoRules rules) {
        this.commands = commands;
        this.files = files;
        this.rules = rules;
    }

    /** Begins a register whose rows {@code reading} reads. */
    ImportKind.Taking begin(UUID task, boolean dryRun, Function<CsvRow, RowOfFile> reading) {
        var taking = dryRun ? new TriedParts(commands, rules) : new TakenParts(commands, files);
        return rows -> {
            var verdicts = new ArrayList<RowVerdict>();
            for (var row : rows) {
                verdicts.add(taking.verdict(reading.apply(row), task + "#" + row.number()));
            }
            return List.copyOf(verdicts);
        };
    }
}
