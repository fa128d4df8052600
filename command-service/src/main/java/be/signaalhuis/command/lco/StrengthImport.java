package be.signaalhuis.command.lco;

import be.signaalhuis.command.imports.ImportKind;
import be.signaalhuis.command.imports.RowCells;
import be.signaalhuis.eventstore.actor.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a register of scores: each row how strong a family stood on a day. */
@Component
class StrengthImport implements ImportKind {

    private final PartsOfFiles files;
    private final LcoRules rules;
    private final Clock clock;

    StrengthImport(PartsOfFiles files, LcoRules rules, Clock deskClock) {
        this.files = files;
        this.rules = rules;
        this.clock = deskClock;
    }

    @Override
    public String name() {
        return "strengths";
    }

    @Override
    public List<String> columns() {
        return StrengthColumns.ALL;
    }

    @Override
    public List<String> requiredColumns() {
        return StrengthColumns.ALL;
    }

    @Override
    public Optional<Example> example() {
        return Optional.of(new Example("lco-krachten.csv", Role.LCO, "lco"));
    }

    @Override
    public Taking begin(UUID task, boolean dryRun) {
        return files.begin(task, dryRun, row -> new ReadStrength(new RowCells(row), rules, LocalDate.now(clock)));
    }
}
