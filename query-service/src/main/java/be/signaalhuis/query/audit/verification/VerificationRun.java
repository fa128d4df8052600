package be.signaalhuis.query.audit.verification;

import be.signaalhuis.verifier.Finding;
import be.signaalhuis.verifier.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node's work on a verification: its row shows how far it is, and that somebody is at it. */
final class VerificationRun {

    /** After so long without a sign of life another node takes it over, from its beginning. */
    private static final String PATIENCE = "20 seconds";

    private static final long STEP_NANOS = 500_000_000;

    private final JdbcClient sql;
    private final BooleanSupplier stopping;
    private final UUID runner = UUID.randomUUID();
    private VerificationTask task;
    private long last;

    VerificationRun(JdbcClient sql, BooleanSupplier stopping) {
        this.sql = sql;
        this.stopping = stopping;
    }

    /** The oldest one that waits or was left behind. */
    Optional<VerificationTask> take() {
        var taken = sql.sql("update views.verification set state = 'RUNNING', runner = ?, seen_at = now(), entries = 0,"
                        + " attempts = attempts + 1, started_at = coalesce(started_at, now()) where id = ("
                        + "select id from views.verification where state = 'QUEUED' or state = 'RUNNING'"
                        + " and coalesce(seen_at < now() - interval '" + PATIENCE + "', true)"
                        + " order by queued_at, id limit 1 for update skip locked) returning "
                        + VerificationRows.COLUMNS)
                .param(runner)
                .query(VerificationRows::task)
                .optional();
        taken.ifPresent(found -> task = found);
        return taken;
    }

    void target(long entries) {
        update("target = ?", entries);
    }

    /** Now and then tells how far it is, and hears whether it is to go on. */
    void progress(long entries) {
        if (stopping.getAsBoolean()) {
            throw new Stopped(Stopped.Why.STOPPING);
        }
        if (System.nanoTime() - last > STEP_NANOS) {
            last = System.nanoTime();
            update("entries = ?", entries);
        }
    }

    private void update(String assignment, long value) {
        boolean cancelled = sql.sql("update views.verification set seen_at = now(), " + assignment
                        + " where id = ? and runner = ? and state = 'RUNNING' returning cancel_requested")
                .params(value, task.id(), runner)
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new Stopped(Stopped.Why.TAKEN_OVER));
        if (cancelled) {
            throw new Stopped(Stopped.Why.CANCELLED);
        }
    }

    /** Ends it, within the transaction of the caller. */
    void done(Outcome outcome, String heldVerdict, byte[] report) {
        int ended = sql.sql("update views.verification set state = 'DONE', ended_at = now(), entries = ?, verdict = ?,"
                        + " held_verdict = ?, findings = ?, shreddings = ?, checkpoint = ?, report = ?"
                        + " where id = ? and runner = ? and state = 'RUNNING'")
                .params(
                        outcome.entries(),
                        outcome.verdict().name(),
                        heldVerdict,
                        outcome.count(),
                        outcome.shreddings().size(),
                        outcome.newest() == null ? null : outcome.newest().note(),
                        report,
                        task.id(),
                        runner)
                .update();
        if (ended == 0) {
            throw new Stopped(Stopped.Why.TAKEN_OVER);
        }
        findings(outcome.findings());
    }

    private void findings(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            sql.sql("insert into views.verification_finding values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            task.id(),
                            i + 1,
                            finding.verdict().name(),
                            finding.row(),
                            finding.leaf(),
                            finding.identifier(),
                            finding.detail())
                    .update();
        }
    }

    void end(VerificationState state, String failure) {
        sql.sql("update views.verification set state = ?, failure = ?, ended_at = now()"
                        + " where id = ? and runner = ? and state = 'RUNNING'")
                .params(state.name(), failure, task.id(), runner)
                .update();
    }

    /** Whoever is next need not wait. */
    void leave() {
        sql.sql("update views.verification set seen_at = null where id = ? and runner = ? and state = 'RUNNING'")
                .params(task.id(), runner)
                .update();
    }
}
