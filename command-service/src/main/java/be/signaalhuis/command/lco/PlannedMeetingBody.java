package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting that is going to be, as it is sent.
 *
 * @param at only the day is known when absent
 * @param invited everybody at the table when absent
 */
@Schema(requiredProperties = "plannedOn")
record PlannedMeetingBody(
        LocalDate plannedOn,
        @Schema(pattern = Hour.PATTERN, example = "14:30") String at,
        String place,
        List<UUID> invited) {

    Sitting.Plan toPlan() {
        return new Sitting.Plan(plannedOn, Hour.of(at), Fresh.seal(place), TableList.ids(invited));
    }
}
