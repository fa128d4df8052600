package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.gebiedsscan.indicators.DomainIndicators;
import be.signaalhuis.portal.gebiedsscan.indicators.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The adopted scans as the city may publish them: a number is a number or what stands in its place. */
record PublishedScans(List<Item> items) {

    /** The newest adopted version of a scan. */
    record Item(
            UUID id,
            Words title,
            int scanVersion,
            LocalDate adoptedOn,
            LocalDate from,
            LocalDate until,
            List<Area> areas,
            Map<String, Object> lifeDomains,
            Object total,
            long position,
            String codeListVersion) {}

    /**
     * One area.
     *
     * @param interpretations what the figures mean, by life domain
     * @param indicators by life domain
     */
    record Area(
            String area,
            Object total,
            Map<String, Object> lifeDomains,
            Map<String, Words> interpretations,
            Map<String, List<Indicator>> indicators,
            List<Indicator> otherIndicators) {

        List<DomainIndicators> byDomain() {
            var domains = new ArrayList<DomainIndicators>();
            if (indicators != null) {
                indicators.forEach((domain, found) -> domains.add(new DomainIndicators(domain, found)));
            }
            domains.add(new DomainIndicators(null, otherIndicators));
            return domains;
        }
    }
}
