package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/**
 * A bottleneck as the list knows it; its title sealed as it came.
 *
 * @param version sequence number of its last event
 * @param signals ids of the signals that are bundled in it
 * @param unanswered escalations whose answer is waited for
 */
record BottleneckRow(
        long version,
        String municipality,
        BottleneckState state,
        LocalDate formedOn,
        Sealed<String> title,
        String lifeDomain,
        String coordinator,
        List<String> services,
        List<String> signals,
        long unanswered,
        LocalDate tackledOn) {

    BottleneckRow holding(List<String> signals, long version) {
        return new BottleneckRow(
                version,
                municipality,
                state,
                formedOn,
                title,
                lifeDomain,
                coordinator,
                services,
                signals,
                unanswered,
                tackledOn);
    }

    BottleneckRow workedOnBy(String coordinator, List<String> services, long version) {
        return new BottleneckRow(
                version,
                municipality,
                state,
                formedOn,
                title,
                lifeDomain,
                coordinator,
                services,
                signals,
                unanswered,
                tackledOn);
    }

    BottleneckRow waitingFor(long unanswered, long version) {
        return new BottleneckRow(
                version,
                municipality,
                state,
                formedOn,
                title,
                lifeDomain,
                coordinator,
                services,
                signals,
                unanswered,
                tackledOn);
    }

    BottleneckRow now(BottleneckState state, LocalDate tackledOn, long version) {
        return new BottleneckRow(
                version,
                municipality,
                state,
                formedOn,
                title,
                lifeDomain,
                coordinator,
                services,
                signals,
                unanswered,
                tackledOn);
    }
}
