package be.signaalhuis.query.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Days that one test has to itself, for tests that share a log and look at what was seen on a day. */
public final class OwnDays {

    private static final LocalDate FIRST = LocalDate.of(1851, 1, 1);
    private static final int DAYS = 30;
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private OwnDays() {}

    /** The first of thirty days. */
    public static LocalDate begin() {
        return FIRST.plusDays((long) DAYS * TAKEN.getAndIncrement());
    }
}
