package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A place makes crime easy no more. */
@Revision("1")
public record OpportunityStructureRemoved(StructureId structureId, LocalDate removedOn, Sealed<String> how)
        implements OpportunityStructureEvent {}
