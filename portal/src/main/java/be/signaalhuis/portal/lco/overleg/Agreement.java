package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.history.Personal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who does what by when.
 *
 * @param state OPEN, DONE, NOT_DONE or DROPPED
 * @param overdue whether it is open after its day
 * @param note what was said when it last changed
 */
public record Agreement(
        UUID id,
        Personal text,
        Executor executor,
        String lifeDomain,
        LocalDate madeOn,
        UUID meeting,
        LocalDate firstDue,
        LocalDate due,
        Integer renewals,
        String state,
        Boolean overdue,
        Boolean reminded,
        LocalDate endedOn,
        Personal note) {

    public static final String OPEN = "OPEN";

    /** @param participant null when the role says it all, as for the client */
    public record Executor(String role, UUID participant, Personal name) {}

    public boolean isOpen() {
        return OPEN.equals(state);
    }

    public boolean isOverdue() {
        return isOpen() && Boolean.TRUE.equals(overdue);
    }
}
