package be.signaalhuis.query.audit.tree.timestamps;

import be.signaalhuis.eventstore.http.WithoutMessages;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Has the newest checkpoint of each log stamped when it is time; an authority that fails is asked again. */
final class Stamping {

    private static final Logger LOG = LoggerFactory.getLogger(Stamping.class);

    private final TimeStampAuthority authority;
    private final TimeStamps stamps;
    private final MerkleLog merkle;
    private final TransactionOperations transaction;
    private final Duration every;
    private final MeterRegistry meters;

    Stamping(
            TimeStampAuthority authority,
            TimeStamps stamps,
            MerkleLog merkle,
            TransactionOperations transaction,
            Duration every,
            MeterRegistry meters) {
        this.authority = authority;
        this.stamps = stamps;
        this.merkle = merkle;
        this.transaction = transaction;
        this.every = every;
        this.meters = meters;
    }

    void round() {
        for (var log : LogName.values()) {
            transaction.executeWithoutResult(status -> {
                if (stamps.lock(log)) {
                    stamps.due(log, every).ifPresent(size -> stamp(log, size));
                }
            });
        }
    }

    private void stamp(LogName log, long size) {
        try {
            var stamp =
                    authority.stamp(sha256(merkle.at(log, size).orElseThrow().note()));
            stamps.add(log, size, authority.name(), stamp);
        } catch (IOException e) {
            meters.counter("signaalhuis.merkle.time.stamp.failures").increment();
            LOG.warn("no time stamp of {} for now: {}", log.key(), WithoutMessages.of(e));
        }
    }

    private static byte[] sha256(String note) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(note.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
