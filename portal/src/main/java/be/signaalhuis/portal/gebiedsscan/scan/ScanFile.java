package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.gebiedsscan.indicators.DomainIndicators;
import be.signaalhuis.portal.gebiedsscan.indicators.Indicator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One version of a scan: its figures and what people wrote.
 *
 * @param version for the next change
 * @param state CONCEPT, VALIDATED or ADOPTED
 * @param cells every life domain of every area
 * @param otherIndicators by area, those of none of these life domains
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
        Map<String, List<Indicator>> otherIndicators,
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
            List<Indicator> indicators,
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

    /** The indicators of an area by life domain, and at the end those of the area as a whole. */
    List<DomainIndicators> indicators(String area) {
        var others = otherIndicators == null ? null : otherIndicators.get(area);
        return Stream.concat(
                        of(area).stream().map(cell -> new DomainIndicators(cell.lifeDomain(), cell.indicators())),
                        Stream.of(new DomainIndicators(null, others)))
                .toList();
    }

    Optional<Cell> cell(String area, String lifeDomain) {
        return of(area).stream()
                .filter(cell -> cell.lifeDomain().equals(lifeDomain))
                .findFirst();
    }
}
