package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.history.Personal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting that was planned or held.
 *
 * @param at hour, such as 14:30
 * @param attendance participants who were there
 */
public record Meeting(
        UUID id,
        String state,
        LocalDate plannedOn,
        String at,
        Personal place,
        List<UUID> invited,
        LocalDate heldOn,
        String type,
        Boolean first,
        List<UUID> attendance,
        Report report,
        LocalDate sharedOn,
        Boolean sharedWithParticipants) {

    public static final String PLANNED = "PLANNED";
    public static final String HELD = "HELD";
    public static final String CANCELLED = "CANCELLED";

    public Meeting {
        invited = Overleg.orNone(invited);
        attendance = Overleg.orNone(attendance);
    }

    public LocalDate day() {
        return heldOn == null ? plannedOn : heldOn;
    }

    public boolean isHeld() {
        return HELD.equals(state);
    }
}
