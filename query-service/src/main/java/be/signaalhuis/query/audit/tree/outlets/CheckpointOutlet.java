package be.signaalhuis.query.audit.tree.outlets;

import be.signaalhuis.eventstore.merkle.Checkpoint;
import java.io.IOException;
import java.time.Duration;

/** A place outside where checkpoints go. */
interface CheckpointOutlet {

    /** As auditors and metrics see it, the same for ever. */
    String name();

    /** Whether it is given each checkpoint; or else the newest of those that wait, which speaks for those before it. */
    boolean takesEach();

    /** After one of a log it is given no other of it for so long. */
    Duration pause();

    /**
     * Puts it outside. After a crash it may come a second time, which makes no difference.
     *
     * @throws IOException when it could not, and is to be tried again
     * @throws NotOfOneHistory when what is outside already tells of another history
     */
    void publish(Checkpoint checkpoint) throws IOException;
}
