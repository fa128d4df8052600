package be.signaalhuis.query.tasks;

import be.signaalhuis.eventstore.actor.Role;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One kind of long work, as those who may see it find it under {@code /v1/tasks}. */
public interface Tasks {

    /** Who may see such a task and stop it; to anybody else it is not there. */
    Set<Role> readers();

    /** The task as it is now, in the form in which it is answered; empty when it is none of this kind. */
    Optional<?> find(UUID id);

    /**
     * Asks it to stop; one that has ended stays as it ended.
     *
     * @return whether there is such a task
     */
    boolean cancel(UUID id);
}
