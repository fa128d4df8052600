package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.history.Personal;
import be.signaalhuis.portal.lco.overleg.Agreement;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An agreement and the family it is of, as the query-service lists them.
 *
 * @param version of the file
 * @param state OPEN, DONE, NOT_DONE or DROPPED
 * @param overdue whether it is open after its day, in a file that goes on
 * @param note what was said when it last changed
 */
public record AgreementFound(
        UUID overleg,
        long version,
        Personal reference,
        Personal client,
        UUID agreement,
        Personal text,
        Agreement.Executor executor,
        String lifeDomain,
        LocalDate due,
        LocalDate firstDue,
        int renewals,
        String state,
        boolean overdue,
        boolean reminded,
        LocalDate endedOn,
        Personal note) {}
