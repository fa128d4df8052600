package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A control was planned because of what a scan says of an area (plan 002, actie 1.1: meer gerichte controles).
 *
 * @param structures the opportunity structures it is about, possibly none
 * @param services at least one, all that take part
 */
@Revision("1")
public record TargetedControlPlanned(
        ControlId controlId,
        Code municipality,
        ScanId scanId,
        Code area,
        LocalDate plannedOn,
        List<StructureId> structures,
        List<Code> services,
        Sealed<String> aim,
        CodeListVersion codeLists)
        implements TargetedControlEvent {

    public TargetedControlPlanned {
        structures = List.copyOf(structures);
        services = List.copyOf(services);
    }
}
