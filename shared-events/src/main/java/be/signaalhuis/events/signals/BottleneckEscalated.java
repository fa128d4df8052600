package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A bottleneck was put before a policy body, whose answer is waited for (plan 003, actie 1.5). */
@Revision("1")
public record BottleneckEscalated(
        BottleneckId bottleneckId, LocalDate escalatedOn, Code body, Sealed<String> question, CodeListVersion codeLists)
        implements BottleneckEvent {}
