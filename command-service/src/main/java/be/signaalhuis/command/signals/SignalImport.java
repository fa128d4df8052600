package be.signaalhuis.command.signals;

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

/** Takes a register of signals: each row one signal, under its theme. */
@Component
class SignalImport implements ImportKind {

    private final FilesOfRows files;
    private final SignalRules rules;
    private final Clock clock;

    SignalImport(FilesOfRows files, SignalRules rules, Clock deskClock) {
        this.files = files;
        this.rules = rules;
        this.clock = deskClock;
    }

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public List<String> columns() {
        return SignalColumns.ALL;
    }

    @Override
    public List<String> requiredColumns() {
        return SignalColumns.REQUIRED;
    }

    @Override
    public Optional<Example> example() {
        return Optional.of(new Example("signals.csv", Role.ANALYST, "veiligheidshuis"));
    }

    @Override
    public Taking begin(UUID task, boolean dryRun) {
        return files.begin(task, dryRun, row -> new SignalRow(new RowCells(row), rules, LocalDate.now(clock)));
    }
}
