package be.signaalhuis.query.export;

/** A count as it flows from one place of a table's network to another, hidden or shown. */
final class FlowingCount {

    private static final long ENOUGH = 5;

    private final int from;
    private final int to;
    private final long value;
    private boolean hidden;

    FlowingCount(int from, int to, long value) {
        this.from = from;
        this.to = to;
        this.value = value;
        this.hidden = isSmall();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    long value() {
        return value;
    }

    boolean isSmall() {
        return value > 0 && value < ENOUGH;
    }

    boolean isHidden() {
        return hidden;
    }

    void hide() {
        hidden = true;
    }

    /** Whether it could be one more for all that is shown of it once hidden; that there is none is never hidden. */
    boolean couldBeMore() {
        return value > 0 && value != ENOUGH - 1;
    }

    boolean couldBeLess() {
        return value > 1 && value != ENOUGH;
    }

    /** What is lost by hiding it. */
    long cost() {
        return hidden ? 0 : value;
    }
}
