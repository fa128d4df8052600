package be.signaalhuis.query.rebuild;

import be.signaalhuis.query.projection.SummaryRows;
import java.util.ArrayList;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Builds the indexes, two at a time when nobody writes, each of which stays done; then what is kept beside the rows. */
final class Indexing {

    private static final String SETTINGS =
            "set local maintenance_work_mem = '64MB'; set local max_parallel_maintenance_workers = 0";

    private final Shadow<?> shadow;

    Indexing(Shadow<?> shadow) {
        this.shadow = shadow;
    }

    /** What is compared only needs none. */
    RebuildTask pass() {
        return shadow.transaction().execute(status -> {
            shadow.tables().analyze();
            return shadow.run().record(Map.of("phase", Phase.COMPARE.name()));
        });
    }

    RebuildTask index() {
        var watch = new Watch();
        var missing = new ConcurrentLinkedQueue<>(shadow.tables().missingIndexes());
        try (var builders = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("rebuild-index-", 0).factory())) {
            var running = new ArrayList<Future<?>>();
            for (int builder = 0; builder < (shadow.pace().isBusy() ? 1 : 2); builder++) {
                running.add(builders.submit(() -> build(missing)));
            }
            running.forEach(Indexing::await);
        }
        return shadow.transaction().execute(status -> {
            shadow.view().table().summaries(ShadowTables.SCHEMA, shadow.sql()).forEach(SummaryRows::fill);
            shadow.tables().analyze();
            return shadow.run().record(Map.of("index_ms", watch.lapMillis(), "phase", Phase.CATCH_UP.name()));
        });
    }

    private void build(Queue<String> missing) {
        for (var index = missing.poll(); index != null; index = missing.poll()) {
            var name = index;
            shadow.transaction().executeWithoutResult(status -> {
                shadow.sql().sql(SETTINGS).update();
                shadow.tables().index(name);
            });
            shadow.run().record(Map.of());
            synchronized (shadow.pace()) {
                shadow.step();
            }
        }
    }

    private static void await(Future<?> builder) {
        try {
            builder.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(Interrupted.Why.STOPPING);
        }
    }
}
