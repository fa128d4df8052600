package be.signaalhuis.portal.followup.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One meeting in a list.
 *
 * @param signals how many are on its agenda
 * @param bottlenecks how many are on its agenda
 * @param missingParties who had to be there and was not
 * @param reported whether its report is written
 */
public record Meeting(
        UUID id,
        UUID body,
        String kind,
        String state,
        LocalDate plannedOn,
        LocalDate heldOn,
        int signals,
        int bottlenecks,
        List<String> missingParties,
        boolean reported,
        LocalDate adoptedOn,
        Decision policyDecision) {

    public Meeting {
        missingParties = missingParties == null ? List.of() : List.copyOf(missingParties);
    }

    public boolean isHeld() {
        return "HELD".equals(state);
    }

    public LocalDate day() {
        return heldOn == null ? plannedOn : heldOn;
    }
}
