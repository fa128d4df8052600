package be.signaalhuis.portal.gebiedsscan.structures;

import be.signaalhuis.portal.gebiedsscan.scan.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opportunity structures, and how many there were by year. */
record StructuresFound(List<Item> items, String next, long total, List<Year> years, Instant asKnownOn) {

    /** @param removedOn null while it is there */
    record Item(
            UUID id,
            long version,
            String kind,
            String area,
            LocalDate seenOn,
            LocalDate removedOn,
            Words place,
            Words description,
            Words how) {}

    /** @param open at its end, or by now */
    record Year(int year, long seen, long removed, long open) {}

    /** @param less how many fewer are open than a year before; null for the first year */
    record Compared(Year year, Long less) {

        public String direction() {
            return less > 0 ? "less" : less < 0 ? "more" : "equal";
        }

        public long difference() {
            return Math.abs(less);
        }
    }

    /** The last year first. */
    List<Compared> compared() {
        var compared = new ArrayList<Compared>();
        Year before = null;
        for (var year : years) {
            compared.addFirst(new Compared(year, before == null ? null : before.open() - year.open()));
            before = year;
        }
        return compared;
    }
}
