package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.StructureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Refuse unless the structure is there and lies in that area. */
record RequireStructureIn(@TargetAggregateIdentifier StructureId structureId, Code area) {}
