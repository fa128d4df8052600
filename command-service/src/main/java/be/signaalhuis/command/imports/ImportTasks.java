package be.signaalhuis.command.imports;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tasks in {@code command.import_task}. A node works on a task under a lease, so a dead node's tasks go on. */
@Repository
class ImportTasks {

    static final Duration LEASE = Duration.ofSeconds(10);

    private static final String LEASED = """
            update command.import_task
            set state = 'RUNNING', attempts = attempts + 1, leased_until = now() + ? * interval '1 second'
            where id = (
                select id from command.import_task as task
                where state in ('QUEUED', 'RUNNING') and (state = 'QUEUED' or leased_until < now())
                  and not exists (
                      select from command.import_task as earlier
                      where earlier.state in ('QUEUED', 'RUNNING')
                        and (earlier.actor, earlier.organisation) = (task.actor, task.organisation)
                        and (earlier.created_at, earlier.id) < (task.created_at, task.id))
                order by created_at, id limit 1
                for update skip locked)
            returning\s""";

    private static final String COLUMNS = "id, kind, dry_run, state, actor, role, organisation, municipality, file,"
            + " rows_total, rows_done, accepted, unchanged, rejected, attempts";

    private final JdbcClient sql;

    ImportTasks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Queues a task; false when the same request has one already. */
    boolean add(ImportTask task, UUID request, String fingerprint) {
        return sql.sql("insert into command.import_task (id, kind, dry_run, state, actor, role, organisation,"
                                + " municipality, request, fingerprint, file)"
                                + " values (?, ?, ?, 'QUEUED', ?, ?, ?, ?, ?, ?, ?) on conflict (request) do nothing")
                        .params(
                                task.id(),
                                task.kind(),
                                task.dryRun(),
                                task.actor().name(),
                                task.actor().role().claim(),
                                task.actor().organisation(),
                                task.actor().municipality().value(),
                                request,
                                fingerprint,
                                task.file())
                        .update()
                == 1;
    }

    Optional<ImportTask> find(UUID id) {
        return sql.sql("select " + COLUMNS + " from command.import_task where id = ?")
                .param(id)
                .query(ImportTasks::task)
                .optional();
    }

    /** The task of an earlier request, with the fingerprint of what was asked. */
    Optional<Repeated> ofRequest(UUID request) {
        return sql.sql("select id, fingerprint from command.import_task where request = ?")
                .param(request)
                .query(Repeated.class)
                .optional();
    }

    record Repeated(UUID id, String fingerprint) {}

    /**
     * Takes the oldest task that nobody works on. What one sender sent is worked off in that order, also by several nodes:
     * a register may need what an earlier one holds.
     */
    Optional<ImportTask> lease() {
        return sql.sql(LEASED + COLUMNS)
                .param(LEASE.toSeconds())
                .query(ImportTasks::task)
                .optional();
    }

    /** Records a batch of verdicts and renews the lease; false when the task is no longer ours to work on. */
    @Transactional
    boolean record(ImportTask progress, List<ImportError> errors) {
        boolean ours = sql.sql("update command.import_task set rows_total = ?, rows_done = ?, accepted = ?,"
                                + " unchanged = ?, rejected = ?, attempts = case when rows_done < ? then 0 else attempts end,"
                                + " leased_until = now() + ? * interval '1 second'"
                                + " where id = ? and state = 'RUNNING' and rows_done <= ?")
                        .params(
                                progress.rows(),
                                progress.rowsDone(),
                                progress.accepted(),
                                progress.unchanged(),
                                progress.rejected(),
                                progress.rowsDone(),
                                LEASE.toSeconds(),
                                progress.id(),
                                progress.rowsDone())
                        .update()
                == 1;
        if (ours) {
            add(progress.id(), errors);
        }
        return ours;
    }

    private void add(UUID task, List<ImportError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        sql.sql("insert into command.import_error (task, row, nr, field, code, arguments)"
                        + " select ?, row, nr, field, code, string_to_array(arguments, E'\\x1f')"
                        + " from unnest(?::int[], ?::int[], ?::text[], ?::text[], ?::text[])"
                        + " as error (row, nr, field, code, arguments) on conflict do nothing")
                .params(
                        task,
                        errors.stream().map(ImportError::row).toArray(Integer[]::new),
                        errors.stream().map(ImportError::nr).toArray(Integer[]::new),
                        errors.stream().map(ImportError::field).toArray(String[]::new),
                        errors.stream().map(ImportError::code).toArray(String[]::new),
                        errors.stream()
                                .map(e -> String.join("\u001f", e.arguments()))
                                .toArray(String[]::new))
                .update();
    }

    List<ImportError> errors(UUID task, int most) {
        return sql.sql("select row, nr, field, code, arguments from command.import_error where task = ?"
                        + " order by row, nr limit ?")
                .params(task, most)
                .query((row, nr) -> new ImportError(
                        row.getInt(1), row.getInt(2), row.getString(3), row.getString(4), List.of((String[])
                                row.getArray(5).getArray())))
                .list();
    }

    /** Ends a task that has not ended; its file goes. */
    boolean end(UUID task, TaskState state) {
        return sql.sql("update command.import_task set state = ?, ended_at = now(), file = null"
                                + " where id = ? and state in ('QUEUED', 'RUNNING')")
                        .params(state.name(), task)
                        .update()
                == 1;
    }

    private static ImportTask task(ResultSet row, int nr) throws SQLException {
        return new ImportTask(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getBoolean("dry_run"),
                TaskState.valueOf(row.getString("state")),
                new Actor(
                        row.getString("actor"),
                        Role.ofClaim(row.getString("role")).orElseThrow(),
                        row.getString("organisation"),
                        Code.of(row.getString("municipality"))),
                row.getString("file"),
                row.getInt("rows_total"),
                row.getInt("rows_done"),
                row.getInt("accepted"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                row.getInt("attempts"));
    }
}
