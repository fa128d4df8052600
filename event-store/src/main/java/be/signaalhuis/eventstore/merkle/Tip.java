package be.signaalhuis.eventstore.merkle;

import java.util.Optional;

/**
 * Where the log ends that was signed last.
 *
 * @param globalIndex of its last leaf; below that of every entry when there is none
 */
record Tip(Optional<Checkpoint> newest, long globalIndex) {

    static final long BELOW_ALL = Long.MIN_VALUE;

    long size() {
        return newest.map(Checkpoint::size).orElse(0L);
    }
}
