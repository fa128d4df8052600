package be.signaalhuis.query.bulk;

/** What the log holds is not what its type says: whoever reads on would pass over it. */
public final class UnreadableEvent extends RuntimeException {

    private final long position;

    UnreadableEvent(long position, RuntimeException cause) {
        super("event at position " + position, cause);
        this.position = position;
    }

    public long position() {
        return position;
    }
}
