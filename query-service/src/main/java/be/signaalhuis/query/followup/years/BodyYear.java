package be.signaalhuis.query.followup.years;

import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.followup.consultations.ConsultationShown;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How often a body met in a year, held against what is expected of it.
 *
 * @param body its id; also of the monitoring meeting that nobody defined, for the plan asks for it all the same
 * @param defined whether somebody defined it
 * @param planned meetings that are still planned
 * @param held meetings that took place
 * @param met whether it met as often as it must
 * @param stillToPlan how many more must be planned; absent once the year is over
 */
record BodyYear(
        UUID body,
        Long version,
        String kind,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> name,
        boolean defined,
        LocalDate endedOn,
        List<String> obligatoryParties,
        long minimum,
        long planned,
        long held,
        boolean met,
        Long stillToPlan,
        List<FrequencyWarning> warnings,
        List<ConsultationShown> consultations) {}
