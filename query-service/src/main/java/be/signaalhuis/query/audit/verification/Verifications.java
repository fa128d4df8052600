package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.verifier.Finding;
import be.signaalhuis.verifier.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verifications as those see them who ask for them. */
@Repository
class Verifications {

    private static final String SELECT = "select " + VerificationRows.COLUMNS + " from views.verification ";

    private final JdbcClient sql;

    Verifications(JdbcClient sql) {
        this.sql = sql;
    }

    /** Queues one; false when another one of the same log has not ended. */
    boolean add(UUID id, String municipality, LogName log, String held, String startedBy) {
        return sql.sql("insert into views.verification (id, municipality, log, held, started_by) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(id, municipality, log.key(), held, startedBy)
                        .update()
                == 1;
    }

    Optional<VerificationTask> find(UUID id, String municipality) {
        return sql.sql(SELECT + "where id = ? and municipality = ?")
                .params(id, municipality)
                .query(VerificationRows::task)
                .optional();
    }

    List<VerificationTask> newest(String municipality, int limit) {
        return sql.sql(SELECT + "where municipality = ? order by queued_at desc, id limit ?")
                .params(municipality, limit)
                .query(VerificationRows::task)
                .list();
    }

    List<Finding> findings(UUID id) {
        return sql.sql("select verdict, row, leaf, identifier, detail from views.verification_finding"
                        + " where verification = ? order by number")
                .param(id)
                .query((row, number) -> new Finding(
                        Verdict.valueOf(row.getString(1)),
                        row.getObject(2, Long.class),
                        row.getObject(3, Long.class),
                        row.getObject(4, UUID.class),
                        row.getString(5)))
                .list();
    }

    /** As it is served; empty for as long as there is none. */
    Optional<byte[]> report(UUID id) {
        return sql.sql("select report from views.verification where id = ? and report is not null")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Ends one that has not begun; one under way stops as soon as it looks up. */
    void cancel(UUID id) {
        sql.sql("update views.verification set cancel_requested = true,"
                        + " state = case state when 'QUEUED' then 'CANCELLED' else state end,"
                        + " ended_at = case state when 'QUEUED' then now() end"
                        + " where id = ? and state in ('QUEUED', 'RUNNING')")
                .param(id)
                .update();
    }
}
