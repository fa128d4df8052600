package be.signaalhuis.query.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads a task from its row. */
final class TaskRows {

    private TaskRows() {}

    static RebuildTask task(ResultSet row, int number) throws SQLException {
        return new RebuildTask(
                row.getObject("id", UUID.class),
                row.getString("view"),
                Cause.valueOf(row.getString("cause")),
                row.getBoolean("compare_only"),
                row.getInt("version"),
                TaskState.valueOf(row.getString("state")),
                Phase.valueOf(row.getString("phase")),
                row.getInt("attempts"),
                row.getLong("target"),
                row.getLong("position"),
                row.getLong("resumable"),
                row.getLong("events"),
                row.getLong("rows"),
                spent(row),
                row.getObject("differences", Long.class),
                List.of((Long[]) row.getArray("examples").getArray()),
                row.getObject("compared_at", Long.class),
                moment(row, "as_known_on"),
                row.getString("failure"),
                row.getBoolean("cancel_requested"),
                row.getString("started_by"),
                moment(row, "queued_at"),
                moment(row, "started_at"),
                moment(row, "ended_at"));
    }

    private static RebuildTask.Spent spent(ResultSet row) throws SQLException {
        return new RebuildTask.Spent(
                row.getLong("load_ms"),
                row.getLong("index_ms"),
                row.getLong("catch_up_ms"),
                row.getLong("compare_ms"),
                row.getLong("swap_ms"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
