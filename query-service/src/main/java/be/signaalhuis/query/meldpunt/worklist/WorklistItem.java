package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.query.meldpunt.ReportStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One report in the worklist. */
record WorklistItem(
        UUID id,
        long version,
        ReportStatus status,
        Instant recordedAt,
        LocalDate receivedOn,
        String channel,
        String reporterRole,
        String municipalityOfFacts,
        String residence,
        String mainGround,
        List<String> grounds,
        String domain,
        List<String> outcomes,
        LocalDate closedOn,
        boolean outsideServiceArea,
        String externalReference) {

    static WorklistItem of(UUID id, WorklistRow row) {
        var content = row.content();
        return new WorklistItem(
                id,
                row.version(),
                row.status(),
                row.recordedAt(),
                content.receivedOn(),
                content.channel(),
                content.reporterRole(),
                content.municipality(),
                content.residence(),
                content.mainGround(),
                content.grounds(),
                content.domain(),
                row.outcomes(),
                row.closedOn(),
                row.outsideServiceArea(),
                row.externalReference());
    }
}
