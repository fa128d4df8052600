package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.imports.CsvRow;
import be.signaalhuis.command.imports.ImportKind;
import be.signaalhuis.command.imports.RowVerdict;
import be.signaalhuis.events.meldpunt.ExternalReference;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.log.EventLog;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.springframework.stereotype.Component;

/** Takes the Meldpunt's register: each row a report registered and, when it was closed, closed. */
@Component
class ReportImport implements ImportKind {

    private final CommandGateway commands;
    private final EventLog log;
    private final DeskRules rules;
    private final Clock clock;

    ReportImport(CommandGateway commands, EventLog log, DeskRules rules, Clock deskClock) {
        this.commands = commands;
        this.log = log;
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

    /** Asks the log once which of the batch it knows; a reference met twice in one file is known by then. */
    @Override
    public List<RowVerdict> take(List<CsvRow> rows, UUID task, boolean dryRun) {
        var known = log.begun(rows.stream()
                .map(this::idOf)
                .filter(Objects::nonNull)
                .map(ReportId::value)
                .toList());
        return rows.stream().map(row -> take(row, known, task, dryRun)).toList();
    }

    private ReportId idOf(CsvRow row) {
        return row.cell(ReportColumns.REFERENCE)
                .filter(ExternalReference::isShapedLike)
                .map(reference -> ReportId.referredToAs(
                        new ExternalReference(reference),
                        Actors.current().municipality().value()))
                .orElse(null);
    }

    private RowVerdict take(CsvRow row, Set<UUID> known, UUID task, boolean dryRun) {
        var today = LocalDate.now(clock);
        var report = new ReportRow(row).read();
        var issues = report.issues(rules, today);
        if (!issues.isEmpty()) {
            return RowVerdict.rejected(issues);
        }
        var id = idOf(row);
        // With the row, so that a row taken before a crash is told from its double in the same file.
        var origin = task + "#" + row.number();
        try {
            if (known.contains(id.value())) {
                return recognise(id, report, origin);
            }
            if (dryRun) {
                rules.refuseIfAnotherDesks(Actors.current().municipality(), report.content());
            } else {
                send(
                        new ImportDiscriminationReport(
                                id, report.reference(), report.content(), report.closure(), today),
                        origin);
            }
            known.add(id.value());
            return RowVerdict.ACCEPTED;
        } catch (AggregateStreamCreationException someoneWasFirst) {
            return recognise(id, report, origin);
        } catch (Refused refused) {
            return RowVerdict.rejected(ReportColumns.named(refused.issues()));
        }
    }

    private RowVerdict recognise(ReportId id, ReportRow.Read report, String origin) {
        var command = new RecogniseDiscriminationReport(id, report.content(), report.closure());
        return switch ((Recognition) send(command, origin)) {
            case EQUAL -> RowVerdict.UNCHANGED;
            case TAKEN_BY_THIS_TASK -> RowVerdict.ACCEPTED;
            case DIFFERENT ->
                RowVerdict.rejected(List.<Issue>of(RowVerdict.issue(ReportColumns.REFERENCE, "alreadyRegistered")));
        };
    }

    private Object send(Object command, String origin) {
        return commands.sendAndWait(new GenericCommandMessage<>(command, Map.of(MetaDataKeys.TASK, origin)));
    }
}
