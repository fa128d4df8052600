package be.signaalhuis.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A view that collects the events of a batch and writes them at its end, in the transaction that also
 * moves its token: after a crash it has seen both or neither.
 */
public abstract class BatchedProjection<E> {

    private final Class<E> events;

    /** @param events what the view is about; the rest of the log passes it by */
    protected BatchedProjection(Class<E> events) {
        this.events = events;
    }

    /** Writes a batch, oldest first. An event that the rows have already seen changes nothing. */
    protected abstract void write(List<Recorded<E>> batch);

    /** Forgets everything, for a replay. */
    protected abstract void clear();

    /**
     * Takes every event, so that the token also moves past those of other streams and a reader who waits
     * for one of them gets on; their payload is not even read.
     */
    @EventHandler
    void on(DomainEventMessage<?> message, TrackingToken token) {
        if (events.isAssignableFrom(message.getPayloadType())) {
            batch().add(recorded(message, token));
        }
    }

    @ResetHandler
    void reset() {
        clear();
    }

    private Recorded<E> recorded(DomainEventMessage<?> message, TrackingToken token) {
        return new Recorded<>(
                events.cast(message.getPayload()),
                token.position().orElseThrow(),
                UUID.fromString(message.getIdentifier()),
                message.getSequenceNumber(),
                message.getTimestamp(),
                message.getMetaData());
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
