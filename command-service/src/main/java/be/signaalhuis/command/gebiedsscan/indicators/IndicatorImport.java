package be.signaalhuis.command.gebiedsscan.indicators;

import be.signaalhuis.command.imports.FilesOfRows;
import be.signaalhuis.command.imports.ImportKind;
import be.signaalhuis.command.imports.RowCells;
import be.signaalhuis.eventstore.actor.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a register of indicators: each row a value as its source gives it. */
@Component
class IndicatorImport implements ImportKind {

    private final FilesOfRows files;
    private final IndicatorRules rules;
    private final Clock clock;

    IndicatorImport(FilesOfRows files, IndicatorRules rules, Clock deskClock) {
        this.files = files;
        this.rules = rules;
        this.clock = deskClock;
    }

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public List<String> columns() {
        return IndicatorColumns.ALL;
    }

    @Override
    public List<String> requiredColumns() {
        return IndicatorColumns.REQUIRED;
    }

    @Override
    public Optional<Example> example() {
        return Optional.of(new Example("indicators.csv", Role.ANALYST, "veiligheidshuis"));
    }

    @Override
    public Taking begin(UUID task, boolean dryRun) {
        return files.begin(task, dryRun, row -> new IndicatorRow(new RowCells(row), rules, LocalDate.now(clock)));
    }
}
