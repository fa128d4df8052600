package be.signaalhuis.portal.imports;

import be.signaalhuis.portal.imports.Task.State;
import be.signaalhuis.portal.imports.Task.Wrong;
import java.util.List;

/**
 * What is told of a task.
 *
 * @param key of its texts: how it was run and how it stands
 * @param wrong as many faults as a page can hold
 * @param rest how many more there are
 */
record Told(String key, List<Wrong> wrong, int rest) {

    private static final int MOST = 200;

    static Told of(Task task) {
        var errors = task.errors();
        var shown = errors.subList(0, Math.min(MOST, errors.size()));
        return new Told(key(task), List.copyOf(shown), errors.size() - shown.size());
    }

    private static String key(Task task) {
        if (!task.hasEnded()) {
            return task.dryRun() ? "trying" : "taking";
        }
        if (task.state() != State.DONE) {
            return task.dryRun() ? "notTried" : "notTaken";
        }
        return task.dryRun() ? "tried" : "taken";
    }
}
