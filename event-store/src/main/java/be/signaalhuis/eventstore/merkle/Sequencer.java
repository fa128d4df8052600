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
    private final CheckpointRule rule;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final Refusals refusals = new Refusals();

    Sequencer(DataSource source, SigningKeys keys, Memory memory, CheckpointRule rule, Clock clock) {
        this.sql = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.lock = new SequencerLock(sql);
        this.memory = memory;
        this.rule = rule;
        this.clock = clock;
        this.noting = new Noting(source, sql, keys, memory, clock);
    }

    /**
     * A checkpoint over everything that was committed before this was asked; the newest one when it covers that.
     *
     * @throws Inconsistent when the log is not what was signed before
     */
    public Checkpoint upToNow(LogName log) {
        try {
            var checkpoint = steps(log);
            refusals.none(log);
            return checkpoint;
        } catch (RuntimeException e) {
            refusals.because(log, e);
            throw e;
        }
    }

    private Checkpoint steps(LogName log) {
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

    /** Of each log whose rule says so. */
    void signWhatIsDue() {
        for (var log : LogName.values()) {
            try {
                if (rule.isDue(Waiting.of(sql, log, rule.events()), clock.instant())) {
                    upToNow(log);
                }
            } catch (RuntimeException e) {
                refusals.because(log, e);
            }
        }
    }

    /** Why a log is not signed now; empty when all is well. */
    public Optional<String> refusal(LogName log) {
        return refusals.of(log);
    }

    /** The note of the newest checkpoint that this sequencer remembers outside the database. */
    public Optional<String> remembered(LogName log) {
        return memory.of(log).map(SignedTree::note);
    }
}
