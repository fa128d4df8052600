package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.merkle.LogName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads a verification from its row. */
final class VerificationRows {

    /** All but the report, which may be long. */
    static final String COLUMNS =
            "id, municipality, log, held, state, attempts, entries, target, verdict, held_verdict,"
                    + " findings, shreddings, checkpoint, failure, cancel_requested, started_by, queued_at, started_at, ended_at";

    private VerificationRows() {}

    static VerificationTask task(ResultSet row, int number) throws SQLException {
        return new VerificationTask(
                row.getObject("id", UUID.class),
                row.getString("municipality"),
                LogName.of(row.getString("log")).orElseThrow(),
                row.getString("held"),
                VerificationState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getLong("entries"),
                row.getLong("target"),
                row.getString("verdict"),
                row.getString("held_verdict"),
                row.getObject("findings", Long.class),
                row.getObject("shreddings", Integer.class),
                row.getString("checkpoint"),
                row.getString("failure"),
                row.getBoolean("cancel_requested"),
                row.getString("started_by"),
                moment(row, "queued_at"),
                moment(row, "started_at"),
                moment(row, "ended_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
