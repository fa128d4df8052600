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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps a view up to date: collects the events of a batch and writes them at its end, in the transaction
 * that also moves its token, so that after a crash it has seen both or neither.
 */
public abstract class BatchedProjection<E> implements View<E> {

    private final String name;
    private final int version;
    private final Follows<E> follows;
    private final ViewTable<E> table;
    private final ViewRows<E> rows;

    protected BatchedProjection(String name, int version, Follows<E> follows, ViewTable<E> table, JdbcClient sql) {
        this.name = name;
        this.version = version;
        this.follows = follows;
        this.table = table;
        this.rows = table.in("views", sql);
    }

    /**
     * Takes every event, so that the token also moves past those of other streams and a reader who waits
     * for one of them gets on; their payload is not even read.
     */
    @EventHandler
    void on(DomainEventMessage<?> message, TrackingToken token) {
        follows.of(message).ifPresent(event -> batch().add(recorded(event, message, token)));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }

    private Recorded<E> recorded(E event, DomainEventMessage<?> message, TrackingToken token) {
        return new Recorded<>(
                event,
                UUID.fromString(message.getAggregateIdentifier()),
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
        root.onPrepareCommit(end -> rows.write(List.copyOf(batch)));
        return batch;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int version() {
        return version;
    }

    @Override
    public final Follows<E> follows() {
        return follows;
    }

    @Override
    public final ViewTable<E> table() {
        return table;
    }
}
