package be.signaalhuis.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A view that collects the events of a batch and writes them at its end, in the transaction that also
 * moves its token: after a crash it has seen both or neither.
 */
public abstract class BatchedProjection<E> {

    /** Writes a batch, oldest first. An event that the rows have already seen changes nothing. */
    protected abstract void write(List<Recorded<E>> batch);

    /** Forgets everything, for a replay. */
    protected abstract void clear();

    protected final void collect(E event, DomainEventMessage<?> message, TrackingToken token) {
        batch().add(new Recorded<>(
                event,
                token.position().orElseThrow(),
                UUID.fromString(message.getIdentifier()),
                message.getSequenceNumber(),
                message.getTimestamp(),
                message.getMetaData()));
    }

    /** Events of other streams count as seen too, so that a reader who waits for one of them gets on. */
    @EventHandler
    void passOver(EventMessage<?> other) {}

    @ResetHandler
    void reset() {
        clear();
    }

    private List<Recorded<E>> batch() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(getClass().getName(), name -> startBatch());
    }

    private List<Recorded<E>> startBatch() {
        var batch = new ArrayList<Recorded<E>>();
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        root.onPrepareCommit(end -> write(List.copyOf(batch)));
        return batch;
    }
}
