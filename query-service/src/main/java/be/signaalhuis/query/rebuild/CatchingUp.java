package be.signaalhuis.query.rebuild;

import java.util.Map;

/** Follows what was recorded since, batch by batch as the live view does, and never beyond where that is. */
final class CatchingUp<E> {

    private final Shadow<E> shadow;
    private final Watch watch = new Watch();
    private RebuildTask task;

    CatchingUp(Shadow<E> shadow, RebuildTask task) {
        this.shadow = shadow;
        this.task = task;
    }

    /** Until the rest is so little that the swap can take it along. */
    RebuildTask catchUp() {
        while (shadow.live().position() - task.position() > shadow.settings().page()) {
            follow(task.position() + shadow.settings().page(), Phase.CATCH_UP);
            shadow.step();
        }
        return follow(Math.max(task.position(), shadow.live().position()), Phase.COMPARE);
    }

    private RebuildTask follow(long until, Phase next) {
        var events = shadow.log().between(task.position(), until);
        task = shadow.transaction().execute(status -> {
            if (!events.isEmpty()) {
                shadow.rows().write(events);
            }
            return shadow.run()
                    .record(Map.of(
                            "position",
                            until,
                            "rows",
                            (long) events.size(),
                            "catch_up_ms",
                            watch.lapMillis(),
                            "phase",
                            next.name()));
        });
        return task;
    }
}
