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

/** Takes a register of meetings: each row one meeting of a family's table, and the first one its file. */
@Component
class OverlegImport implements ImportKind {

    private final PartsOfFiles files;
    private final LcoRules rules;
    private final Clock clock;

    OverlegImport(PartsOfFiles files, LcoRules rules, Clock deskClock) {
        this.files = files;
        this.rules = rules;
        this.clock = deskClock;
    }

    @Override
    public String name() {
        return "overleg";
    }

    @Override
    public List<String> columns() {
        return OverlegColumns.ALL;
    }

    @Override
    public List<String> requiredColumns() {
        return OverlegColumns.ALL;
    }

    @Override
    public Optional<Example> example() {
        return Optional.of(new Example("lco-overleg.csv", Role.LCO, "lco"));
    }

    @Override
    public Taking begin(UUID task, boolean dryRun) {
        return files.begin(task, dryRun, row -> new ReadMeeting(new RowCells(row), rules, LocalDate.now(clock)));
    }
}
