package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.query.meldpunt.ReportStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A report as the worklist knows it: codes and dates, no names and no texts.
 *
 * @param version sequence number of the report's last event
 * @param recordedAt when the report was registered, not when it last changed
 * @param factsOn first day of the facts, or of the report when they have none
 */
record WorklistRow(
        long version,
        Instant recordedAt,
        String desk,
        String externalReference,
        ReportStatus status,
        WorklistContent content,
        List<String> outcomes,
        LocalDate closedOn,
        boolean outsideServiceArea) {

    /** What registrations and corrections replace as a whole. */
    record WorklistContent(
            LocalDate receivedOn,
            LocalDate factsOn,
            String channel,
            String reporterRole,
            String municipality,
            String residence,
            String mainGround,
            List<String> grounds,
            String domain) {}

    WorklistRow now(ReportStatus next, long version) {
        return new WorklistRow(
                version, recordedAt, desk, externalReference, next, content, List.of(), null, outsideServiceArea);
    }

    WorklistRow closed(LocalDate on, List<String> outcomes, long version) {
        return new WorklistRow(
                version,
                recordedAt,
                desk,
                externalReference,
                ReportStatus.CLOSED,
                content,
                outcomes,
                on,
                outsideServiceArea);
    }

    WorklistRow corrected(WorklistContent content, boolean outsideServiceArea, long version) {
        return new WorklistRow(
                version, recordedAt, desk, externalReference, status, content, outcomes, closedOn, outsideServiceArea);
    }
}
