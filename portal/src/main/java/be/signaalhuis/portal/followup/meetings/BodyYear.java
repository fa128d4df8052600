package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.history.Personal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How often a body met in a year, held against what is expected of it.
 *
 * @param version null for what nobody has set up
 * @param defined false for the monitoring meeting that the plan asks for and nobody has set up yet
 * @param minimum meetings a year
 * @param stillToPlan how many more must be planned; null once the year is over
 * @param warnings what is not as the plan asks
 */
record BodyYear(
        UUID body,
        Long version,
        String kind,
        Personal name,
        boolean defined,
        LocalDate endedOn,
        List<String> obligatoryParties,
        long minimum,
        long planned,
        long held,
        boolean met,
        Long stillToPlan,
        List<String> warnings,
        List<Meeting> consultations) {

    static final String MONITORING = "MONITORINGOVERLEG";

    BodyYear {
        obligatoryParties = obligatoryParties == null ? List.of() : List.copyOf(obligatoryParties);
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
        consultations = consultations == null ? List.of() : List.copyOf(consultations);
    }

    boolean isMonitoring() {
        return kind.equals(MONITORING);
    }

    boolean isWarned(String warning) {
        return warnings.contains(warning);
    }

    boolean meets() {
        return defined && endedOn == null;
    }
}
