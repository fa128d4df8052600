package be.signaalhuis.query.meldpunt.similar;

import be.signaalhuis.query.meldpunt.ReportStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report to compare with, as the worklist knows it.
 *
 * @param factsOn first day of the facts, or of the report when they have none
 */
record Candidate(
        UUID id,
        ReportStatus status,
        LocalDate receivedOn,
        LocalDate factsOn,
        String municipality,
        String mainGround,
        List<String> grounds,
        String domain,
        String externalReference) {}
