package be.signaalhuis.query.rebuild;

/** One task being worked on, phase after phase; each leaves behind what the next one, or another run, begins with. */
final class Rebuild<E> {

    private final Shadow<E> shadow;

    Rebuild(Shadow<E> shadow) {
        this.shadow = shadow;
    }

    void work() {
        var task = shadow.run().take();
        if (task.cancelRequested() && task.phase() != Phase.DROP) {
            throw new Interrupted(Interrupted.Why.CANCELLED);
        }
        if (task.version() != shadow.view().version() && task.phase() != Phase.DROP) {
            task = new Loading<>(shadow, task).prepare();
        }
        while (task.phase() != Phase.DROP) {
            task = next(task);
            if (task.phase() != Phase.SWAP) {
                shadow.step();
            }
        }
        new Swapping<>(shadow, task).drop();
        shadow.run().end(TaskState.DONE, null);
    }

    private RebuildTask next(RebuildTask task) {
        return switch (task.phase()) {
            case PREPARE -> new Loading<>(shadow, task).prepare();
            case LOAD -> new Loading<>(shadow, task).load();
            case INDEX -> task.isReplay() ? new Indexing(shadow).pass() : new Indexing(shadow).index();
            case CATCH_UP -> new CatchingUp<>(shadow, task).catchUp();
            case COMPARE -> new Comparing(shadow, task).compare();
            case SWAP -> new Swapping<>(shadow, task).swap();
            case DROP -> task;
        };
    }

    /** Leaves nothing behind. */
    void giveUp(TaskState state, String failure) {
        shadow.tables().drop();
        shadow.run().end(state, failure);
    }
}
