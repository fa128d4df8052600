package be.signaalhuis.portal.gebiedsscan.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of a scan: its figures and what people wrote.
 *
 * @param version for the next change
 * @param state CONCEPT, VALIDATED or ADOPTED
 * @param cells every life domain of every area
 */
record ScanFile(
        UUID id,
        long version,
        int scanVersion,
        String state,
        Words title,
        List<String> areas,
        LocalDate from,
        LocalDate until,
        Author opened,
        Words revisionReason,
        Meeting validation,
        List<Cell> cells,
        long signals,
        Completeness completeness,
        List<Edition> adopted,
        long position,
        Instant asKnownOn,
        String codeListVersion) {

    /** The meeting that validated it. */
    record Meeting(LocalDate heldOn, List<String> parties, Words note, Author author) {}

    /** One life domain in one area: what is counted and what people wrote. */
    record Cell(
            String area,
            String lifeDomain,
            long signals,
            Map<String, Long> themes,
            Written streetKnowledge,
            Written interpretation,
            Confidence confidence,
            boolean complete) {}

    /** A text with who wrote it. */
    record Written(Words text, Author author) {}

    /** How sure somebody is. */
    record Confidence(String code, Author author) {}

    /** Cells that are interpreted, out of all. */
    record Completeness(long cells, long complete) {}

    boolean is(String other) {
        return state.equals(other);
    }

    public List<Cell> of(String area) {
        return cells.stream().filter(cell -> cell.area().equals(area)).toList();
    }

    Optional<Cell> cell(String area, String lifeDomain) {
        return of(area).stream()
                .filter(cell -> cell.lifeDomain().equals(lifeDomain))
                .findFirst();
    }
}
