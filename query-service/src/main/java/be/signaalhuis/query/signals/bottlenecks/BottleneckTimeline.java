package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckAnswered;
import be.signaalhuis.events.signals.BottleneckEscalated;
import be.signaalhuis.events.signals.BottleneckEvent;
import be.signaalhuis.events.signals.BottleneckReopened;
import be.signaalhuis.events.signals.BottleneckTackled;
import be.signaalhuis.events.signals.SignalUnbundled;
import be.signaalhuis.query.file.Changes;
import be.signaalhuis.query.file.Timeline;

/** How the events of a bottleneck are told; of its signals how many, for not every reader may know which. */
final class BottleneckTimeline {

    private static final Changes<BottleneckRow> CHANGES = new Changes<BottleneckRow>()
            .field("state", BottleneckRow::state)
            .field("signals", row -> row.signals().size())
            .field("coordinator", BottleneckRow::coordinator)
            .field("services", BottleneckRow::services);

    static final Timeline<BottleneckEvent, BottleneckRow> OF =
            new Timeline<>(BottleneckTimeline::reason, (row, event) -> BottleneckFold.after(row, event, 0), CHANGES);

    private BottleneckTimeline() {}

    private static Sealed<String> reason(BottleneckEvent event) {
        return switch (event) {
            case SignalUnbundled unbundled -> unbundled.reason();
            case BottleneckEscalated escalated -> escalated.question();
            case BottleneckAnswered answered -> answered.answer();
            case BottleneckTackled tackled -> tackled.how();
            case BottleneckReopened reopened -> reopened.reason();
            default -> null;
        };
    }
}
