package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.lco.overleg.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreement as a row of a list, its words opened.
 *
 * @param family whose table it is of
 * @param firstDue the day it had before it was renewed
 * @param steps pages of what can become of it
 * @param becomes page of what the reader just did with it and no view shows yet; null when nothing
 */
public record AgreementLine(
        UUID overleg,
        String family,
        UUID id,
        String text,
        String who,
        String lifeDomain,
        LocalDate due,
        LocalDate firstDue,
        int renewals,
        String state,
        boolean overdue,
        boolean reminded,
        LocalDate endedOn,
        String note,
        List<String> steps,
        String becomes) {

    public boolean isOpen() {
        return Agreement.OPEN.equals(state);
    }

    public boolean isRenewed() {
        return renewals > 0;
    }
}
