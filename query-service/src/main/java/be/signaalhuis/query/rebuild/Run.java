package be.signaalhuis.query.rebuild;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node's work on a task, as the task's row keeps it: written in the transactions of the work itself. */
final class Run {

    private final JdbcClient sql;
    private final UUID task;
    private final UUID runner = UUID.randomUUID();

    Run(JdbcClient sql, UUID task) {
        this.sql = sql;
        this.task = task;
    }

    /** Takes the task: whoever worked on it before can write nothing from here on. */
    RebuildTask take() {
        return sql.sql("update views.rebuild set state = 'RUNNING', runner = ?, attempts = attempts + 1,"
                        + " started_at = coalesce(started_at, now())"
                        + " where id = ? and state in ('QUEUED', 'RUNNING') returning *")
                .params(runner, task)
                .query(TaskRows::task)
                .optional()
                .orElseThrow(() -> new Interrupted(Interrupted.Why.TAKEN_OVER));
    }

    /**
     * Writes what became of the work and reads the row again.
     *
     * @param changes values by column; a column that ends in {@code _ms}, or that counts, is added to
     * @throws Interrupted when the task was cancelled or taken over
     */
    RebuildTask record(Map<String, ?> changes) {
        var assignments = new StringBuilder("runner = :runner");
        changes.keySet().stream()
                .sorted()
                .forEach(column -> assignments
                        .append(", ")
                        .append(column)
                        .append(isAdded(column) ? " = " + column + " + :" : " = :")
                        .append(column));
        var task = sql.sql("update views.rebuild set " + assignments
                        + " where id = :id and runner = :runner and state = 'RUNNING' returning *")
                .param("id", this.task)
                .param("runner", runner)
                .params(changes)
                .query(TaskRows::task)
                .optional()
                .orElseThrow(() -> new Interrupted(Interrupted.Why.TAKEN_OVER));
        if (task.cancelRequested() && task.phase() != Phase.DROP) {
            throw new Interrupted(Interrupted.Why.CANCELLED);
        }
        return task;
    }

    private static boolean isAdded(String column) {
        return column.endsWith("_ms") || List.of("events", "rows").contains(column);
    }

    void end(TaskState state, String failure) {
        sql.sql("update views.rebuild set state = ?, failure = ?, ended_at = now()"
                        + " where id = ? and runner = ? and state = 'RUNNING'")
                .params(state.name(), failure, task, runner)
                .update();
    }
}
