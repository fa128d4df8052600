package be.signaalhuis.query.gebiedsscan.structures;

import be.signaalhuis.query.figures.FigureLinks;
import java.time.Instant;
import java.util.List;

/**
 * The opportunity structures of a municipality, last seen first.
 *
 * @param next cursor of the next page; absent on the last
 * @param total how many the question finds on all pages
 * @param years of the same areas and kinds, from the first year that anything was seen
 */
record StructureList(
        List<StructureItem> items,
        String next,
        long total,
        List<StructureYear> years,
        long position,
        Instant asKnownOn,
        FigureLinks links) {

    /**
     * The opportunity structures of one year (plan 002, actie 1.1: vermindering criminogene gelegenheidsstructuren).
     *
     * @param open at the end of the year, or by now
     */
    record StructureYear(int year, long seen, long removed, long open) {}
}
