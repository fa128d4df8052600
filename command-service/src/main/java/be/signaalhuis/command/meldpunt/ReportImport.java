package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.imports.CsvRow;
import be.signaalhuis.command.imports.ImportKind;
import be.signaalhuis.command.imports.RowVerdict;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.log.EventLog;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.springframework.stereotype.Component;

/** Takes the Meldpunt's register: each row a report registered and, when it was closed, closed. */
@Component
class ReportImport implements ImportKind {

    private final CommandGateway commands;
    private final EventLog log;
    private final Cache files;
    private final DeskRules rules;
    private final Clock clock;

    ReportImport(CommandGateway commands, EventLog log, Cache files, DeskRules rules, Clock deskClock) {
        this.commands = commands;
        this.log = log;
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
        return new OneFile(task, dryRun);
    }

    private static ReportId idOf(CsvRow row) {
        return row.cell(ReportColumns.REFERENCE)
                .filter(ExternalReference::isShapedLike)
                .map(reference -> ReportId.referredToAs(
                        new ExternalReference(reference),
                        Actors.current().municipality().value()))
                .orElse(null);
    }

    private final class OneFile implements Taking {

        private final UUID task;
        private final boolean dryRun;
        private final Map<ReportId, FirstRegistration> taken = new HashMap<>();

        OneFile(UUID task, boolean dryRun) {
            this.task = task;
            this.dryRun = dryRun;
        }

        /** Asks the log once which of the batch it knows. */
        @Override
        public List<RowVerdict> take(List<CsvRow> rows) {
            var known = log.begun(rows.stream()
                    .map(ReportImport::idOf)
                    .filter(Objects::nonNull)
                    .map(ReportId::value)
                    .toList());
            return rows.stream().map(row -> take(row, known)).toList();
        }

        private RowVerdict take(CsvRow row, Set<UUID> known) {
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
                if (taken.containsKey(id)) {
                    return verdict(taken.get(id).recognise(report.content(), report.closure(), null), id, report);
                }
                if (known.contains(id.value())) {
                    return recognise(id, report, origin);
                }
                register(id, report, today, origin);
                return verdict(Recognition.TAKEN_BY_THIS_TASK, id, report);
            } catch (AggregateStreamCreationException someoneWasFirst) {
                return recognise(id, report, origin);
            } catch (Refused refused) {
                return RowVerdict.rejected(ReportColumns.named(refused.issues()));
            }
        }

        private void register(ReportId id, ReportRow.Read report, LocalDate today, String origin) {
            if (dryRun) {
                rules.refuseIfAnotherDesks(Actors.current().municipality(), report.content());
            } else {
                send(
                        new ImportDiscriminationReport(
                                id, report.reference(), report.content(), report.closure(), today),
                        origin);
            }
        }

        private RowVerdict recognise(ReportId id, ReportRow.Read report, String origin) {
            var question = new RecogniseDiscriminationReport(id, report.content(), report.closure());
            var recognised = (Recognition) send(question, origin);
            if (recognised == Recognition.DIFFERENT && files.remove(id.toString())) {
                // What is remembered here may lack a closure that came in on another node.
                recognised = (Recognition) send(question, origin);
            }
            return verdict(recognised, id, report);
        }

        /** A reference that comes back further on in the same file is held against its first row. */
        private RowVerdict verdict(Recognition recognised, ReportId id, ReportRow.Read report) {
            return switch (recognised) {
                case EQUAL -> RowVerdict.UNCHANGED;
                case DIFFERENT ->
                    RowVerdict.rejected(List.of(RowVerdict.issue(ReportColumns.REFERENCE, "alreadyRegistered")));
                case TAKEN_BY_THIS_TASK -> {
                    taken.put(id, new FirstRegistration(report.content(), report.closure(), null));
                    yield RowVerdict.ACCEPTED;
                }
            };
        }

        private Object send(Object command, String origin) {
            return commands.sendAndWait(new GenericCommandMessage<>(command, Map.of(MetaDataKeys.TASK, origin)));
        }
    }
}
