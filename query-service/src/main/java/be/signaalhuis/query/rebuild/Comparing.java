package be.signaalhuis.query.rebuild;

import be.signaalhuis.query.projection.SummaryRows;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.transaction.TransactionDefinition;

/** Holds the shadow against the live view as it was at the shadow's position, in one snapshot and without a lock. */
final class Comparing {

    private static final long PAUSE = 100_000_000;
    private static final SecureRandom SEEDS = new SecureRandom();

    private final Shadow<?> shadow;
    private final RebuildTask task;
    private final Watch watch = new Watch();

    Comparing(Shadow<?> shadow, RebuildTask task) {
        this.shadow = shadow;
        this.task = task;
    }

    RebuildTask compare() {
        if (awaitLive()) {
            return record(differences());
        }
        if (task.compareOnly()) {
            throw new Interrupted(Interrupted.Why.VIEW_STANDS_STILL);
        }
        return shadow.run().record(next());
    }

    private RebuildTask record(Differences differences) {
        return shadow.transaction().execute(status -> {
            new DifferingRows(shadow.sql()).write(task.id(), differences.rows());
            var changes = next();
            changes.put("differences", differences.count());
            changes.put("examples", differences.positions());
            changes.put("compared_at", task.position());
            return shadow.run().record(changes);
        });
    }

    private Map<String, Object> next() {
        var phase = task.compareOnly() ? Phase.DROP : Phase.SWAP;
        return new HashMap<>(Map.of("compare_ms", watch.lapMillis(), "phase", phase.name()));
    }

    /** A view that is built for the first time is far behind its shadow: nobody waits for that. */
    private boolean awaitLive() {
        var patience =
                task.cause().isLiveViewOld() ? 0 : shadow.settings().patience().toNanos();
        var seen = -1L;
        var since = System.nanoTime();
        for (var at = shadow.live().position();
                at < task.position();
                at = shadow.live().position()) {
            if (at > seen) {
                since = System.nanoTime();
            } else if (System.nanoTime() - since >= patience) {
                return false;
            }
            seen = at;
            shadow.run().record(Map.of());
            shadow.step();
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    /** The live summaries are held against the live rows, both as they are now: of earlier ones nothing is kept. */
    private Differences summaries() {
        return shadow.view().table().summaries("views", shadow.sql()).stream()
                .map(Comparing::wrong)
                .reduce(Differences.NONE, Differences::and);
    }

    private static Differences wrong(SummaryRows summary) {
        var wrong = summary.wrongCells(Differences.MOST_NAMED);
        var rows = wrong.stream()
                .map(cell -> DifferingRow.count(summary.name(), summary.count(), cell.isKept(), cell.isCounted()))
                .toList();
        return new Differences(wrong.isEmpty() ? 0 : wrong.getFirst().count(), rows);
    }

    private Differences differences() {
        var snapshot = shadow.transaction();
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        var comparison = new RowComparison(shadow.view().table(), task.position(), SEEDS.nextLong(Long.MAX_VALUE));
        return snapshot.execute(status -> {
            shadow.sql()
                    .sql("set local max_parallel_workers_per_gather = "
                            + (shadow.pace().isBusy() ? 0 : 2))
                    .update();
            var rows = comparison.isEqual(shadow.sql()) ? Differences.NONE : comparison.of(shadow.sql());
            return rows.and(summaries());
        });
    }
}
