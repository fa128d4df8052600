package be.signaalhuis.query.reading;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Positions of the log by the moments that lead to them. */
@Component
public class Positions {

    private final Log log;
    private final TransactionTemplate transaction;

    Positions(Log log, PlatformTransactionManager transactions) {
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Up to where the log is looked at.
     *
     * @param asKnownOn the moment that was asked for; null for as far as the log goes now
     */
    public record Until(long position, Instant asKnownOn) {}

    public Until until(Asked asked) {
        if (asked.moment() == null) {
            return new Until(log.head(), null);
        }
        var moment = asked.moment().notAfter(log.now());
        return new Until(settledAt(moment), moment);
    }

    /** Position of the last event that was, or still will be, recorded by then. */
    long settledAt(Instant moment) {
        if (!log.isSettled(moment)) {
            transaction.executeWithoutResult(status -> log.awaitAppend());
        }
        return log.positionAt(moment);
    }
}
