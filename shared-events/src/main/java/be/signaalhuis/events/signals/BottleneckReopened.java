package be.signaalhuis.events.signals;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A bottleneck that was thought to be tackled is worked on again. */
@Revision("1")
public record BottleneckReopened(BottleneckId bottleneckId, LocalDate reopenedOn, Sealed<String> reason)
        implements BottleneckEvent {}
