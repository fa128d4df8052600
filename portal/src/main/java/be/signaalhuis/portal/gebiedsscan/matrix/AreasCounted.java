package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.FigureLinks;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The signals of a period by neighbourhood and life domain, as the query-service counted them.
 *
 * @param division the edition of the division that the areas are of
 */
record AreasCounted(
        List<Counted> areas,
        long total,
        long position,
        Instant asKnownOn,
        String codeListVersion,
        String division,
        FigureLinks links) {

    /** One area; life domains without signals are left out. */
    record Counted(String area, String name, long total, Map<String, Long> lifeDomains) {

        /** @param lifeDomain empty for all */
        long count(String lifeDomain) {
            return lifeDomain.isEmpty() ? total : lifeDomains.getOrDefault(lifeDomain, 0L);
        }
    }

    AreasCounted {
        links = links == null ? FigureLinks.NONE : links;
    }

    /** All areas together. */
    long count(String lifeDomain) {
        return areas.stream().mapToLong(one -> one.count(lifeDomain)).sum();
    }

    long count(String area, String lifeDomain) {
        return areas.stream()
                .filter(one -> one.area().equals(area))
                .mapToLong(one -> one.count(lifeDomain))
                .sum();
    }
}
