package be.signaalhuis.events.gebiedsscan;

/** The life of an opportunity structure: registered where it was seen, removed when it is no more. */
public sealed interface OpportunityStructureEvent permits OpportunityStructureRegistered, OpportunityStructureRemoved {

    StructureId structureId();
}
