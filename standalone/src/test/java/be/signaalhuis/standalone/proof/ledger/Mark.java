package be.signaalhuis.standalone.proof.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What tells one command from all others in the log: a pair of dates, for those lie there unsealed. A command without
 * an idempotency key leaves nothing else that its sender could recognise.
 */
public record Mark(int number) {

    private static final LocalDate FIRST_FACTS = LocalDate.of(2012, 1, 1);
    private static final LocalDate FIRST_RECEIVED = LocalDate.of(2018, 1, 1);
    private static final int DAYS_OF_FACTS = 2_000;
    private static final int DAYS_OF_RECEIPT = 3_000;

    public Mark {
        if (number < 0 || number >= DAYS_OF_FACTS * DAYS_OF_RECEIPT) {
            throw new IllegalArgumentException("no dates for mark " + number);
        }
    }

    public static Mark of(LocalDate receivedOn, LocalDate occurredFrom) {
        var received = ChronoUnit.DAYS.between(FIRST_RECEIVED, receivedOn);
        return new Mark((int) (received * DAYS_OF_FACTS + ChronoUnit.DAYS.between(FIRST_FACTS, occurredFrom)));
    }

    public LocalDate receivedOn() {
        return FIRST_RECEIVED.plusDays(number / DAYS_OF_FACTS);
    }

    public LocalDate occurredFrom() {
        return FIRST_FACTS.plusDays(number % DAYS_OF_FACTS);
    }
}
