package be.signaalhuis.command.lco;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Another day, hour or place of a planned meeting, as it is sent: all of it, also what stays.
 *
 * @param invited who was invited before when absent, as far as they are at the table
 */
@Schema(requiredProperties = {"plannedOn", "reason"})
record MeetingMoveBody(
        LocalDate plannedOn,
        @Schema(pattern = Hour.PATTERN, example = "14:30") String at,
        String place,
        List<UUID> invited,
        String reason) {

    Sitting.Plan toPlan() {
        return new PlannedMeetingBody(plannedOn, at, place, invited).toPlan();
    }
}
