package be.signaalhuis.query.gebiedsscan.controls;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.StructureId;
import be.signaalhuis.events.gebiedsscan.TargetedControlPlanned;
import be.signaalhuis.events.gebiedsscan.TargetedControlResultRecorded;
import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One targeted control in the list.
 *
 * @param version sequence number of its last event, for {@code If-Match}
 * @param scan the scan it follows from
 * @param structures the opportunity structures it is about
 * @param heldOn absent until its result was recorded
 */
record ControlItem(
        UUID id,
        long version,
        UUID scan,
        String area,
        LocalDate plannedOn,
        List<UUID> structures,
        List<Code> services,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> aim,
        LocalDate heldOn,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> outcome) {

    /** Opens what is sealed. */
    static ControlItem of(ControlRow row, TargetedControlPlanned plan, TargetedControlResultRecorded result) {
        return new ControlItem(
                plan.controlId().value(),
                row.version(),
                row.scan(),
                row.area(),
                row.plannedOn(),
                plan.structures().stream().map(StructureId::value).toList(),
                plan.services(),
                Opened.of(plan.aim()),
                row.heldOn(),
                result == null ? null : Opened.of(result.outcome()));
    }
}
