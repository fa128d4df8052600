package be.signaalhuis.events.signals;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A bottleneck was dealt with; it is on the list of its year (plan 000, OD 2.3: jaarlijkse oplijsting). */
@Revision("1")
public record BottleneckTackled(BottleneckId bottleneckId, LocalDate tackledOn, Sealed<String> how)
        implements BottleneckEvent {}
