package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One task being worked on: batch after batch, each recorded before the next. */
final class ImportRun {

    private static final int BATCH = 100;

    private final ImportTasks tasks;
    private final ImportKind kind;
    private final ImportKind.Taking taking;
    private ImportTask progress;

    ImportRun(ImportTasks tasks, ImportKind kind, ImportTask task) {
        this.tasks = tasks;
        this.kind = kind;
        this.taking = kind.begin(task.id(), task.dryRun());
        this.progress = task;
    }

    /** Works through the file; false when somebody else took over or the task was cancelled. */
    boolean work(byte[] content, BooleanSupplier stopping) {
        var file = CsvReader.read(content, kind);
        if (!file.issues().isEmpty()) {
            tasks.record(progress, errors(1, file.issues()));
            return tasks.end(progress.id(), TaskState.FAILED);
        }
        var rows = file.rows();
        progress = with(rows.size(), progress.rowsDone(), List.of());
        if (!tasks.record(progress, List.of())) {
            return false;
        }
        while (progress.rowsDone() < rows.size()) {
            if (stopping.getAsBoolean() || !batch(rows)) {
                return false;
            }
        }
        return tasks.end(progress.id(), TaskState.DONE);
    }

    private boolean batch(List<CsvRow> rows) {
        var batch = rows.subList(progress.rowsDone(), Math.min(progress.rowsDone() + BATCH, rows.size()));
        var verdicts = new ArrayList<RowVerdict>();
        Actors.onBehalfOf(progress.actor(), () -> verdicts.addAll(taking.take(batch)));
        var errors = new ArrayList<ImportError>();
        for (int i = 0; i < batch.size(); i++) {
            errors.addAll(errors(batch.get(i).number(), verdicts.get(i).issues()));
        }
        progress = with(rows.size(), progress.rowsDone() + batch.size(), verdicts);
        return tasks.record(progress, errors);
    }

    private ImportTask with(int total, int done, List<RowVerdict> verdicts) {
        return new ImportTask(
                progress.id(),
                progress.kind(),
                progress.dryRun(),
                progress.state(),
                progress.actor(),
                null,
                total,
                done,
                progress.accepted() + count(verdicts, RowVerdict.Kind.ACCEPTED),
                progress.unchanged() + count(verdicts, RowVerdict.Kind.UNCHANGED),
                progress.rejected() + count(verdicts, RowVerdict.Kind.REJECTED),
                0);
    }

    private static int count(List<RowVerdict> verdicts, RowVerdict.Kind kind) {
        return (int) verdicts.stream().filter(one -> one.kind() == kind).count();
    }

    private static List<ImportError> errors(int row, List<Issue> issues) {
        var errors = new ArrayList<ImportError>();
        for (var issue : issues) {
            errors.add(ImportError.of(row, errors.size(), issue));
        }
        return errors;
    }
}
