package be.signaalhuis.query.lco.years;

import static be.signaalhuis.query.lco.years.OverlegShares.percent;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.lco.years.OverlegYearCounts.Begun;
import be.signaalhuis.query.reading.Known;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A year of consultations (plan 003, 4.3 and action 1.3). The same year, position and code-list version give the same
 * answer again.
 *
 * @param withClient meetings with the client; those with the family's network are among them
 * @param familyNetwork of these, Eigen Kracht-conferenties
 * @param total meetings of whatever type
 * @param shares percent of the total, two decimals; absent in a year without meetings
 * @param firstOverleg meetings that were the first of their family
 * @param familiesWithChildren families with children under 18 that met at least once, whatever the type
 * @param target how many families with children the plan wants to reach
 * @param familiesGrownInTwoDomains of these families, those whose latest score is above their first in two domains
 * @param shareGrown percent of the families with children
 * @param agreementsDue agreements whose first day came in this year, the dropped ones left out
 * @param agreementsOnTime of these, done on that day or before
 * @param requestedBy files opened in the year, by who asked for them; imported ones do not tell
 */
@JsonPropertyOrder({"year", "withClient", "withoutClient", "careWorkersOnly", "total", "shares"})
record OverlegYear(
        int year,
        long withClient,
        long withoutClient,
        long careWorkersOnly,
        long familyNetwork,
        long total,
        OverlegShares shares,
        long firstOverleg,
        long familiesWithChildren,
        long target,
        long familiesGrownInTwoDomains,
        BigDecimal shareGrown,
        long agreementsDue,
        long agreementsOnTime,
        BigDecimal shareOnTime,
        DaysToFirstMeeting daysToFirstMeeting,
        Map<String, Long> requestedBy,
        Code municipality,
        long position,
        Instant asKnownOn,
        CodeListVersion codeListVersion,
        OverlegLinks links) {

    private static final long FAMILIES_WANTED = 100;

    /**
     * From the opening of a file to its first meeting, of the files opened in the year that had one.
     *
     * @param median absent when there are none
     */
    record DaysToFirstMeeting(long files, Long median) {}

    static OverlegYear of(int year, Code municipality, Map<OverlegFigure, Long> figures, Begun begun, Known known) {
        var total = figures.get(OverlegFigure.TOTAL);
        var families = figures.get(OverlegFigure.FAMILIES_WITH_CHILDREN);
        var grown = figures.get(OverlegFigure.FAMILIES_GROWN);
        var due = figures.get(OverlegFigure.AGREEMENTS_DUE);
        var onTime = figures.get(OverlegFigure.AGREEMENTS_ON_TIME);
        return new OverlegYear(
                year,
                figures.get(OverlegFigure.WITH_CLIENT),
                figures.get(OverlegFigure.WITHOUT_CLIENT),
                figures.get(OverlegFigure.CARE_WORKERS_ONLY),
                figures.get(OverlegFigure.FAMILY_NETWORK),
                total,
                shares(figures, total),
                figures.get(OverlegFigure.FIRST_OVERLEG),
                families,
                FAMILIES_WANTED,
                grown,
                percent(grown, families),
                due,
                onTime,
                percent(onTime, due),
                new DaysToFirstMeeting(begun.firstMet(), begun.median()),
                begun.requestedBy(),
                municipality,
                known.position(),
                known.asKnownOn(),
                CodeLists.current().version(),
                OverlegLinks.of(year, begun.requestedBy().keySet(), known));
    }

    private static OverlegShares shares(Map<OverlegFigure, Long> figures, long total) {
        return total == 0
                ? null
                : new OverlegShares(
                        percent(figures.get(OverlegFigure.WITH_CLIENT), total),
                        percent(figures.get(OverlegFigure.WITHOUT_CLIENT), total),
                        percent(figures.get(OverlegFigure.CARE_WORKERS_ONLY), total),
                        percent(total, total));
    }
}
