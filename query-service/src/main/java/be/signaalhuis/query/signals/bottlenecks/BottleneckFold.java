package be.signaalhuis.query.signals.bottlenecks;

import static be.signaalhuis.query.projection.Codes.text;
import static be.signaalhuis.query.projection.Codes.texts;

import be.signaalhuis.events.signals.BottleneckAnswered;
import be.signaalhuis.events.signals.BottleneckEscalated;
import be.signaalhuis.events.signals.BottleneckEvent;
import be.signaalhuis.events.signals.BottleneckFormed;
import be.signaalhuis.events.signals.BottleneckReopened;
import be.signaalhuis.events.signals.BottleneckTackled;
import be.signaalhuis.events.signals.CoordinatorAssigned;
import be.signaalhuis.events.signals.ServicesInvolved;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SignalUnbundled;
import be.signaalhuis.events.signals.SignalsBundled;
import be.signaalhuis.query.projection.Recorded;
import java.util.List;
import java.util.stream.Stream;

/** What each event of a bottleneck makes of its row. */
final class BottleneckFold {

    private BottleneckFold() {}

    static BottleneckRow after(BottleneckRow row, Recorded<BottleneckEvent> recorded) {
        return after(row, recorded.event(), recorded.sequence());
    }

    static BottleneckRow after(BottleneckRow row, BottleneckEvent next, long version) {
        return switch (next) {
            case BottleneckFormed event -> formed(event, version);
            case SignalsBundled event -> row.holding(with(row.signals(), event.signals()), version);
            case SignalUnbundled event -> row.holding(without(row.signals(), event.signalId()), version);
            case CoordinatorAssigned event -> row.workedOnBy(text(event.coordinator()), row.services(), version);
            case ServicesInvolved event -> row.workedOnBy(row.coordinator(), texts(event.services()), version);
            case BottleneckEscalated event -> row.waitingFor(row.unanswered() + 1, version);
            case BottleneckAnswered event -> row.waitingFor(Math.max(0, row.unanswered() - 1), version);
            case BottleneckTackled event -> row.now(BottleneckState.TACKLED, event.tackledOn(), version);
            case BottleneckReopened event -> row.now(BottleneckState.OPEN, null, version);
        };
    }

    private static BottleneckRow formed(BottleneckFormed event, long version) {
        return new BottleneckRow(
                version,
                text(event.municipality()),
                BottleneckState.OPEN,
                event.formedOn(),
                event.title(),
                text(event.lifeDomain()),
                text(event.coordinator()),
                texts(event.services()),
                with(List.of(), event.signals()),
                0,
                null);
    }

    private static List<String> with(List<String> signals, List<SignalId> more) {
        return Stream.concat(signals.stream(), more.stream().map(SignalId::toString))
                .distinct()
                .toList();
    }

    private static List<String> without(List<String> signals, SignalId one) {
        return signals.stream().filter(signal -> !signal.equals(one.toString())).toList();
    }
}
