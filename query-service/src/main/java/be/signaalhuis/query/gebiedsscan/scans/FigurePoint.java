package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What is counted: the signals that a position of the log knew, of a period, in these areas.
 *
 * @param from first day, by the first day observed
 * @param until last day
 */
record FigurePoint(long position, LocalDate from, LocalDate until, List<String> areas) {

    static FigurePoint of(GebiedsscanOpened scan, long position) {
        return of(scan, position, scan.areas().stream().map(Code::value).toList());
    }

    /** The same for some of the areas. */
    static FigurePoint of(GebiedsscanOpened scan, long position, Collection<String> areas) {
        return new FigurePoint(position, scan.from(), scan.until(), List.copyOf(areas));
    }
}
