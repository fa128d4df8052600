package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.gebiedsscan.ControlId;
import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.events.gebiedsscan.StructureId;
import be.signaalhuis.events.gebiedsscan.TargetedControlPlanned;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plan a control because of what a scan says of an area; scan and structures were asked before. */
record PlanTargetedControl(
        @TargetAggregateIdentifier ControlId controlId,
        ScanId scan,
        Code area,
        LocalDate plannedOn,
        List<StructureId> structures,
        List<Code> services,
        Sealed<String> aim,
        LocalDate today) {

    TargetedControlPlanned planned(Code municipality, CodeListVersion codeLists) {
        return new TargetedControlPlanned(
                controlId, municipality, scan, area, plannedOn, structures, services, aim, codeLists);
    }
}
