package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.StructureId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down a place that makes crime easy. */
record RegisterOpportunityStructure(
        @TargetAggregateIdentifier StructureId structureId,
        Code kind,
        Code area,
        LocalDate seenOn,
        Sealed<String> place,
        Sealed<String> description,
        LocalDate today) {}
