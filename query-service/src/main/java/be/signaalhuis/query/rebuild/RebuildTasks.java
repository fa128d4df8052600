package be.signaalhuis.query.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks as whoever asks for them sees them. */
@Repository
class RebuildTasks {

    private final JdbcClient sql;

    RebuildTasks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Queues a task; false when one for the same view has not ended. */
    boolean add(UUID id, String view, Cause cause, boolean compareOnly, int version, String startedBy) {
        return sql.sql("insert into views.rebuild (id, view, cause, compare_only, version, started_by)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(id, view, cause.name(), compareOnly, version, startedBy)
                        .update()
                == 1;
    }

    Optional<RebuildTask> find(UUID id) {
        return sql.sql("select * from views.rebuild where id = ?")
                .param(id)
                .query(TaskRows::task)
                .optional();
    }

    /** Those that have not ended, oldest first. */
    List<RebuildTask> open() {
        return sql.sql("select * from views.rebuild where state in ('QUEUED', 'RUNNING') order by queued_at, id")
                .query(TaskRows::task)
                .list();
    }

    /** Ends a task that has not begun; one under way stops as soon as it looks up. */
    void cancel(UUID id) {
        sql.sql("update views.rebuild set cancel_requested = true,"
                        + " state = case state when 'QUEUED' then 'CANCELLED' else state end,"
                        + " ended_at = case state when 'QUEUED' then now() end"
                        + " where id = ? and state in ('QUEUED', 'RUNNING')")
                .param(id)
                .update();
    }
}
