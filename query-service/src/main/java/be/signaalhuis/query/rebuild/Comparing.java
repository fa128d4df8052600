package be.signaalhuis.query.rebuild;

import be.signaalhuis.query.projection.SummaryRows;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.transaction.TransactionDefinition;

/** Holds the shadow against the live view as it was at the shadow's position, in one snapshot and without a lock. */
final class Comparing {

    private static final long PAUSE = 100_000_000;

    private final Shadow<?> shadow;
    private final RebuildTask task;
    private final Watch watch = new Watch();

    Comparing(Shadow<?> shadow, RebuildTask task) {
        this.shadow = shadow;
        this.task = task;
    }

    /** How many rows differ, and some of their positions. */
    record Differences(long count, List<Long> examples) {

        Differences and(long more) {
            return new Differences(count + more, examples);
        }
    }

    RebuildTask compare() {
        var changes = new HashMap<String, Object>();
        if (awaitLive()) {
            var differences = differences();
            changes.put("differences", differences.count());
            changes.put("examples", differences.examples().toArray(Long[]::new));
            changes.put("compared_at", task.position());
        } else if (task.compareOnly()) {
            throw new Interrupted(Interrupted.Why.VIEW_STANDS_STILL);
        }
        changes.put("compare_ms", watch.lapMillis());
        changes.put("phase", (task.compareOnly() ? Phase.DROP : Phase.SWAP).name());
        return shadow.run().record(changes);
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
            shadow.step();
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    /** The live summaries are held against the live rows, both as they are now. */
    private long summaryDifferences() {
        return shadow.view().table().summaries("views", shadow.sql()).stream()
                .mapToLong(SummaryRows::differences)
                .sum();
    }

    private Differences differences() {
        var snapshot = shadow.transaction();
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        var comparison = new RowComparison(shadow.view().table(), task.position());
        return snapshot.execute(status -> {
            shadow.sql()
                    .sql("set local max_parallel_workers_per_gather = "
                            + (shadow.pace().isBusy() ? 0 : 2))
                    .update();
            var rows = comparison.isEqual(shadow.sql()) ? new Differences(0, List.of()) : comparison.of(shadow.sql());
            return rows.and(summaryDifferences());
        });
    }
}
