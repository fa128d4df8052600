package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.changing.Versioned;
import be.signaalhuis.portal.history.Happening;
import be.signaalhuis.portal.history.Personal;
import be.signaalhuis.portal.signals.list.SignalsFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A bottleneck as the query-service tells it; what was not told is null. */
record BottleneckFile(
        UUID id,
        long version,
        String state,
        Personal title,
        String lifeDomain,
        LocalDate formedOn,
        String coordinator,
        List<String> services,
        List<SignalsFound.Row> signals,
        List<Escalation> escalations,
        LocalDate tackledOn,
        Personal how,
        List<Happening> timeline)
        implements Versioned {

    BottleneckFile {
        services = orNone(services);
        signals = orNone(signals);
        escalations = orNone(escalations);
        timeline = orNone(timeline);
    }

    /** Whether an answer of a policy body is waited for. */
    boolean isEscalated() {
        return escalations.stream().anyMatch(one -> !one.answered());
    }

    /** A question put before a policy body. */
    record Escalation(
            String body,
            LocalDate escalatedOn,
            Personal question,
            boolean answered,
            LocalDate answeredOn,
            Personal answer) {}

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
