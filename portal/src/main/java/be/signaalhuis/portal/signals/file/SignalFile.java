package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.changing.Versioned;
import be.signaalhuis.portal.history.Happening;
import be.signaalhuis.portal.history.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A signal as the query-service tells it; what was not told is null. */
record SignalFile(
        UUID id,
        long version,
        String status,
        String theme,
        String externalReference,
        String organisation,
        LocalDate observedOn,
        LocalDate observedUntil,
        String observedAs,
        String area,
        String subtype,
        String lifeDomain,
        String policyDomain,
        String source,
        String certainty,
        Grading grading,
        String sharing,
        Personal place,
        Personal summary,
        List<String> reviewReasons,
        UUID mergedInto,
        LocalDate retractedOn,
        String retractionCause,
        List<UUID> bottlenecks,
        List<Happening> timeline,
        Instant asKnownOn)
        implements Versioned {

    SignalFile {
        reviewReasons = orNone(reviewReasons);
        bottlenecks = orNone(bottlenecks);
        timeline = orNone(timeline);
    }

    record Grading(String source, String information, String handling) {}

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
