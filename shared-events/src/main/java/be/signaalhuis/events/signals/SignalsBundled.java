package be.signaalhuis.events.signals;

import java.util.List;
import org.axonframework.serialization.Revision;

/** More signals turned out to belong to a bottleneck. */
@Revision("1")
public record SignalsBundled(BottleneckId bottleneckId, List<SignalId> signals) implements BottleneckEvent {

    public SignalsBundled {
        signals = List.copyOf(signals);
    }
}
