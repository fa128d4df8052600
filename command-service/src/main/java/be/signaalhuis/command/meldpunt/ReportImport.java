package be.signaalhuis.command.meldpunt;

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

/** Takes the Meldpunt's register: each row a report registered and, when it was closed, closed. */
@Component
class ReportImport implements ImportKind {

    private final FilesOfRows files;
    private final DeskRules rules;
    private final Clock clock;

    ReportImport(FilesOfRows files, DeskRules rules, Clock deskClock) {
        this.files = files;
        this.rules = rules;
        this.clock = deskClock;
    }

    @Override
    public String name() {
        return "discrimination-reports";
    }

    @Override
    public List<String> columns() {
        return ReportColumns.ALL;
    }

    @Override
    public List<String> requiredColumns() {
        return ReportColumns.REQUIRED;
    }

    @Override
    public Optional<Example> example() {
        return Optional.of(new Example("meldpunt.csv", Role.INTAKE, "meldpunt"));
    }

    @Override
    public Taking begin(UUID task, boolean dryRun) {
        return files.begin(task, dryRun, row -> new ReportRow(new RowCells(row), rules, LocalDate.now(clock)));
    }
}
