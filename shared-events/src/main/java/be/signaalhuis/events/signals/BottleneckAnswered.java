package be.signaalhuis.events.signals;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The policy body answered. */
@Revision("1")
public record BottleneckAnswered(BottleneckId bottleneckId, LocalDate answeredOn, Sealed<String> answer)
        implements BottleneckEvent {}
