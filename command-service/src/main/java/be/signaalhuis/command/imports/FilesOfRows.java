package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.log.EventLog;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.springframework.stereotype.Component;

/** Makes a file of each row of a register, once, however often the register is sent. */
@Component
public class FilesOfRows {

    private final CommandGateway commands;
    private final EventLog log;
    private final Cache files;

    FilesOfRows(CommandGateway commands, EventLog log, Cache files) {
        this.commands = commands;
        this.log = log;
        this.files = files;
    }

    /** Begins a register whose rows {@code reading} reads. */
    public ImportKind.Taking begin(UUID task, boolean dryRun, Function<CsvRow, FileRow> reading) {
        return new OneRegister(task, dryRun, reading);
    }

    private final class OneRegister implements ImportKind.Taking {

        private final UUID task;
        private final boolean dryRun;
        private final Function<CsvRow, FileRow> reading;
        private final Map<UUID, FileRow> taken = new HashMap<>();

        OneRegister(UUID task, boolean dryRun, Function<CsvRow, FileRow> reading) {
            this.task = task;
            this.dryRun = dryRun;
            this.reading = reading;
        }

        /** Asks the log once which of the batch it knows. */
        @Override
        public List<RowVerdict> take(List<CsvRow> rows) {
            var read = rows.stream().map(reading).toList();
            var known = log.begun(
                    read.stream().map(FileRow::file).filter(Objects::nonNull).toList());
            var verdicts = new RowVerdict[rows.size()];
            for (int i = 0; i < verdicts.length; i++) {
                // With the row, so that a row taken before a crash is told from its double in the same file.
                verdicts[i] = take(read.get(i), known, task + "#" + rows.get(i).number());
            }
            return List.of(verdicts);
        }

        private RowVerdict take(FileRow row, Set<UUID> known, String origin) {
            var issues = row.issues();
            if (!issues.isEmpty()) {
                return RowVerdict.rejected(issues);
            }
            try {
                if (taken.containsKey(row.file())) {
                    var first = taken.get(row.file());
                    return verdict(first.says(row) ? Recognition.EQUAL : Recognition.DIFFERENT, row);
                }
                if (known.contains(row.file())) {
                    return recognise(row, origin);
                }
                beginFile(row, origin);
                return verdict(Recognition.TAKEN_BY_THIS_TASK, row);
            } catch (AggregateStreamCreationException someoneWasFirst) {
                return recognise(row, origin);
            } catch (Refused refused) {
                return RowVerdict.rejected(row.named(refused.issues()));
            }
        }

        private void beginFile(FileRow row, String origin) {
            if (dryRun) {
                row.refuseUnlessOurs();
            } else {
                send(row.beginning(), origin);
            }
        }

        private RowVerdict recognise(FileRow row, String origin) {
            var recognised = (Recognition) send(row.recognition(), origin);
            if (recognised == Recognition.DIFFERENT && files.remove(row.file().toString())) {
                // What is remembered here may lack what came in on another node.
                recognised = (Recognition) send(row.recognition(), origin);
            }
            return verdict(recognised, row);
        }

        /** A reference that comes back further on in the same register is held against its first row. */
        private RowVerdict verdict(Recognition recognised, FileRow row) {
            return switch (recognised) {
                case EQUAL -> RowVerdict.UNCHANGED;
                case DIFFERENT ->
                    RowVerdict.rejected(List.of(RowVerdict.issue(row.referenceColumn(), "alreadyRegistered")));
                case TAKEN_BY_THIS_TASK -> {
                    taken.put(row.file(), row);
                    yield RowVerdict.ACCEPTED;
                }
            };
        }

        private Object send(Object command, String origin) {
            return commands.sendAndWait(new GenericCommandMessage<>(command, Map.of(MetaDataKeys.TASK, origin)));
        }
    }
}
