package be.signaalhuis.portal.followup.items;

import be.signaalhuis.portal.history.Personal;
import be.signaalhuis.portal.login.Reader;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to do, agreed or recommended, as the query-service tells it.
 *
 * @param owner service that sees to it
 * @param due null when there is no hurry
 * @param why what was said when it was done, dropped or taken up again
 * @param consultation meeting that it came from; null when there was none
 */
public record Item(
        UUID id,
        long version,
        String kind,
        String status,
        Personal text,
        String owner,
        LocalDate due,
        LocalDate notedOn,
        LocalDate endedOn,
        Personal why,
        UUID consultation,
        UUID bottleneck) {

    public static final String OPEN = "OPEN";

    private static final String AGREEMENT = "AFSPRAAK";

    public boolean isOpen() {
        return OPEN.equals(status);
    }

    /** An agreement is for those who made it to change: who makes policy only reads it. */
    public boolean isFor(Reader reader) {
        return !reader.is("policy") || !AGREEMENT.equals(kind);
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }
}
