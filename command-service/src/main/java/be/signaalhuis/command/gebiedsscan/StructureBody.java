package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.StructureId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * An opportunity structure as it is sent.
 *
 * @param place where it is, never who owns it or lives there
 */
@Schema(requiredProperties = {"kind", "area", "place", "seenOn"})
record StructureBody(Code kind, Code area, String place, LocalDate seenOn, String description) {

    RegisterOpportunityStructure toCommand(StructureId id, LocalDate today) {
        return new RegisterOpportunityStructure(
                id, kind, area, seenOn, Fresh.seal(place), Fresh.seal(description), today);
    }
}
