package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.ControlId;
import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.events.gebiedsscan.StructureId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * A targeted control as it is planned.
 *
 * @param scan the scan it follows from, which covers the area
 * @param structures opportunity structures in the area that it is about
 */
@Schema(requiredProperties = {"scan", "area", "plannedOn", "services", "aim"})
record ControlBody(
        ScanId scan, Code area, LocalDate plannedOn, List<StructureId> structures, List<Code> services, String aim) {

    ControlBody {
        structures = structures == null ? List.of() : structures;
    }

    PlanTargetedControl toCommand(ControlId id, LocalDate today) {
        return new PlanTargetedControl(
                id, scan, area, plannedOn, structures, services == null ? List.of() : services, Fresh.seal(aim), today);
    }
}
