package be.signaalhuis.query.audit.tree.outlets;

import be.signaalhuis.eventstore.http.WithoutMessages;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each checkpoint that waits to each outlet, once; an outlet that fails holds up nobody but itself. */
@Component
public class GoingOutside {

    private static final Logger LOG = LoggerFactory.getLogger(GoingOutside.class);

    private final Outlets outlets;
    private final PublishedRows rows;
    private final MerkleLog merkle;
    private final OutletStates states;
    private final TransactionTemplate transaction;

    GoingOutside(
            Outlets outlets,
            PublishedRows rows,
            MerkleLog merkle,
            OutletStates states,
            PlatformTransactionManager transactions) {
        this.outlets = outlets;
        this.rows = rows;
        this.merkle = merkle;
        this.states = states;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Where several checkpoints went, by size. */
    public Map<Long, List<Published>> of(LogName log, Collection<Long> sizes) {
        return rows.of(log, sizes);
    }

    /** Until nothing waits, or every outlet where something waits has failed. */
    void round() {
        for (var outlet : outlets.all()) {
            for (var log : LogName.values()) {
                publish(log, outlet);
            }
        }
    }

    private void publish(LogName log, CheckpointOutlet outlet) {
        try {
            while (publishNext(log, outlet)) {
                LOG.debug("a checkpoint of {} went to {}", log.key(), outlet.name());
            }
            states.well(log, outlet);
        } catch (NotOfOneHistory e) {
            LOG.error("outlet {} keeps what it has of {}: {}", outlet.name(), log.key(), e.getMessage());
            states.failing(log, outlet, "notOfOneHistory");
        } catch (RuntimeException e) {
            LOG.warn("outlet {} takes nothing of {} for now: {}", outlet.name(), log.key(), WithoutMessages.of(e));
            states.failing(log, outlet, "notReached");
        }
    }

    /** What is outside but not yet noted here goes again: better twice than not at all. */
    private boolean publishNext(LogName log, CheckpointOutlet outlet) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var next = rows.lock(log, outlet) ? rows.next(log, outlet) : Optional.<Long>empty();
            next.ifPresent(size -> publish(log, size, outlet));
            return next.isPresent();
        }));
    }

    private void publish(LogName log, long size, CheckpointOutlet outlet) {
        try {
            outlet.publish(merkle.at(log, size).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.add(log, size, outlet);
    }
}
