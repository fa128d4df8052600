package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What a targeted control brought to light. */
@Revision("1")
public record TargetedControlResultRecorded(ControlId controlId, LocalDate heldOn, Sealed<String> outcome)
        implements TargetedControlEvent {}
