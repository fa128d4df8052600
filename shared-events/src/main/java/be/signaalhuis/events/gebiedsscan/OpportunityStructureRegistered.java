package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A place that makes crime easy was seen, such as a vacant building or a café with nuisance (plan 002, actie 1.1).
 *
 * @param place where it is, never who owns it or lives there
 * @param areaDivision the edition of the division that the area belongs to
 */
@Revision("1")
public record OpportunityStructureRegistered(
        StructureId structureId,
        Code municipality,
        Code kind,
        Code area,
        Code areaDivision,
        LocalDate seenOn,
        Sealed<String> place,
        Sealed<String> description,
        CodeListVersion codeLists)
        implements OpportunityStructureEvent {}
