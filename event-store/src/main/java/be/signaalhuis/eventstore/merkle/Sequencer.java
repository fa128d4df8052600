package be.signaalhuis.eventstore.merkle;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes what was committed in the tree of its log, and signs; on as many nodes as one likes. */
public final class Sequencer {

    private final JdbcClient sql;
    private final Noting noting;
    private final SequencerLock lock;
    private final Memory memory;
    private final TransactionOperations transaction;

    Sequencer(DataSource source, SigningKeys keys, Memory memory, Clock clock) {
        this.sql = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.lock = new SequencerLock(sql);
        this.memory = memory;
        this.noting = new Noting(source, sql, keys, memory, clock);
    }

    /**
     * A checkpoint over everything that was committed before this was asked; the newest one when it covers that.
     *
     * @throws Inconsistent when the log is not what was signed before
     */
    public Checkpoint upToNow(LogName log) {
        var ahead = new Ahead(sql, LeafSource.of(log), Noting.STEP);
        while (true) {
            var step = transaction.execute(status -> {
                lock.of(log);
                return noting.step(log, ahead);
            });
            SignedTree.of(step.checkpoint().note()).ifPresent(signed -> memory.keep(log, signed));
            if (!step.more()) {
                return step.checkpoint();
            }
        }
    }

    /** The newest checkpoint that this sequencer remembers outside the database. */
    public Optional<String> remembered(LogName log) {
        return memory.of(log).map(SignedTree::note);
    }
}
