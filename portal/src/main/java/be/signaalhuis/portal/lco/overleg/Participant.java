package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.history.Personal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who is or was at the table.
 *
 * @param account with which a care partner logs in; null for who does not
 */
public record Participant(
        UUID id,
        String role,
        Personal name,
        Personal organisation,
        String account,
        LocalDate joinedOn,
        LocalDate leftOn) {

    public static final String CLIENT = "CLIENT";

    public boolean isAtTheTable() {
        return leftOn == null;
    }

    public boolean isClient() {
        return CLIENT.equals(role);
    }
}
