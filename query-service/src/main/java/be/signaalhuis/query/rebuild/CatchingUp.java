package be.signaalhuis.query.rebuild;

import java.util.Map;

/** Follows what was recorded since, batch by batch as the live view does, and never beyond where that is. */
final class CatchingUp<E> {

    /** So near the end it no longer rests: whoever writes without pause would be ahead for ever. */
    private static final int LAST_PAGES = 10;

    private final Shadow<E> shadow;
    private final Watch watch = new Watch();
    private RebuildTask task;

    CatchingUp(Shadow<E> shadow, RebuildTask task) {
        this.shadow = shadow;
        this.task = task;
    }

    /** Until the rest is so little that the swap can take it along. What was compared once is not compared again. */
    RebuildTask catchUp() {
        for (var behind = behind(); behind > shadow.settings().page(); behind = behind()) {
            follow(task.position() + shadow.settings().page(), Phase.CATCH_UP);
            if (behind > (long) LAST_PAGES * shadow.settings().page()) {
                shadow.step();
            } else {
                shadow.goOn();
            }
        }
        var next = task.comparedAt() == null ? Phase.COMPARE : Phase.SWAP;
        return follow(Math.max(task.position(), shadow.live().position()), next);
    }

    private long behind() {
        return shadow.live().position() - task.position();
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
