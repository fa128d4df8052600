package be.signaalhuis.portal.gebiedsscan.scan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The adopted scans as the city may publish them: a number is a number or what stands in its place. */
record PublishedScans(List<Item> items) {

    /** The newest adopted version of a scan. */
    record Item(
            UUID id,
            int scanVersion,
            LocalDate adoptedOn,
            LocalDate from,
            LocalDate until,
            List<Area> areas,
            Map<String, Object> lifeDomains,
            Object total,
            long position,
            String codeListVersion) {}

    /** @param interpretations what the figures mean, by life domain */
    record Area(String area, Object total, Map<String, Object> lifeDomains, Map<String, Words> interpretations) {}
}
