package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.http.WithoutMessages;
import be.signaalhuis.eventstore.merkle.BundleRange;
import be.signaalhuis.eventstore.merkle.Bundles;
import be.signaalhuis.eventstore.merkle.Inconsistent;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.eventstore.merkle.Sequencer;
import be.signaalhuis.eventstore.merkle.SigningKeys;
import be.signaalhuis.verifier.Trust;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Verifies a log against its own checkpoints, those kept outside, and the one that somebody holds; and signs what came of it. */
@Component
class Verifying {

    private static final Logger LOG = LoggerFactory.getLogger(Verifying.class);

    private final Sequencer sequencer;
    private final MerkleLog log;
    private final Bundles bundles;
    private final SigningKeys keys;
    private final CheckpointsOutside outside;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();

    Verifying(
            Sequencer sequencer,
            MerkleLog log,
            Bundles bundles,
            SigningKeys keys,
            CheckpointsOutside outside,
            TransactionOperations transaction) {
        this.sequencer = sequencer;
        this.log = log;
        this.bundles = bundles;
        this.keys = keys;
        this.outside = outside;
        this.transaction = transaction;
    }

    void work(VerificationTask task, VerificationRun run) {
        sign(task.log());
        run.target(log.newest(task.log()).map(newest -> newest.size()).orElse(0L));
        var outcome = new BundlePipe(bundles, BundleRange.all(task.log())).verify(trust(task), run::progress);
        var heldVerdict = task.held() == null ? null : outcome.held().getFirst().name();
        var endedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var report = new VerificationReport(task, outcome, heldVerdict, endedAt).signedBy(keys.reports());
        transaction.executeWithoutResult(status -> run.done(outcome, heldVerdict, report, endedAt));
    }

    /** What is not signed yet; a log that was tampered with is signed no further and verified as it is. */
    private void sign(LogName log) {
        try {
            sequencer.upToNow(log);
        } catch (Inconsistent e) {
            LOG.warn("{} is verified without a new checkpoint: {}", log.key(), WithoutMessages.of(e));
        }
    }

    private Trust trust(VerificationTask task) {
        List<String> held = new ArrayList<>();
        if (task.held() != null) {
            held.add(task.held());
        }
        held.addAll(outside.of(task.log()));
        return new Trust(keys.inTheFile(task.log()), List.of(), held);
    }
}
