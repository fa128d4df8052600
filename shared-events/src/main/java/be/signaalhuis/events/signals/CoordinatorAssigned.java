package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import org.axonframework.serialization.Revision;

/** Another service answers for a bottleneck from now on; there is never more than one. */
@Revision("1")
public record CoordinatorAssigned(BottleneckId bottleneckId, Code coordinator, CodeListVersion codeLists)
        implements BottleneckEvent {}
