package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.gebiedsscan.StructureId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Note that a place makes crime easy no more. */
record RemoveOpportunityStructure(
        @TargetAggregateIdentifier StructureId structureId,
        long expectedVersion,
        LocalDate removedOn,
        Sealed<String> how,
        LocalDate today) {}
