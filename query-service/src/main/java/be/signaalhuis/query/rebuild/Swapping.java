package be.signaalhuis.query.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the shadow the live view, at one position and in one short transaction; then drops what it replaced. */
final class Swapping<E> {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final int MOST_TRIES = 120;

    private final Shadow<E> shadow;
    private final RebuildTask task;
    private final Watch watch = new Watch();

    Swapping(Shadow<E> shadow, RebuildTask task) {
        this.shadow = shadow;
        this.task = task;
    }

    RebuildTask swap() {
        return patiently(() -> shadow.transaction().execute(status -> atOnce()));
    }

    /** The token's row first, as the view's own processor does, so that neither waits for the other. */
    private RebuildTask atOnce() {
        var position = shadow.live().lock();
        if (position - task.position() > 2L * shadow.settings().page()) {
            return shadow.run().record(Map.of("phase", Phase.CATCH_UP.name()));
        }
        var changes = new HashMap<String, Object>(Map.of("phase", Phase.DROP.name()));
        if (position > task.position()) {
            var events = shadow.log().between(task.position(), position);
            if (!events.isEmpty()) {
                shadow.rows().write(events);
            }
            changes.put("position", position);
            changes.put("rows", (long) events.size());
        }
        shadow.tables().swap();
        if (position < task.position()) {
            shadow.live().moveTo(task.position());
        }
        BuiltVersions.record(shadow.sql(), shadow.view());
        changes.put("swap_ms", watch.lapMillis());
        return shadow.run().record(changes);
    }

    /** Readers that began before the swap may still hold the replaced table. */
    void drop() {
        patiently(() -> shadow.transaction().execute(status -> {
            shadow.tables().drop();
            return true;
        }));
    }

    /** Waiting long for a lock would make readers wait behind it: rather try again. */
    private <T> T patiently(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!isLocked(e)) {
                    throw e;
                }
                if (tries == MOST_TRIES) {
                    throw new Interrupted(Interrupted.Why.TABLE_BUSY);
                }
                LockSupport.parkNanos(PAUSE);
                shadow.run().record(Map.of());
                shadow.step();
            }
        }
    }

    private static boolean isLocked(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && ("55P03".equals(sql.getSQLState()) || "40P01".equals(sql.getSQLState())));
    }
}
