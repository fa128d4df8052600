package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import java.util.List;
import java.util.Map;

/**
 * One figure of an annual report, by the reports it counts.
 *
 * @param condition SQL over the columns of {@link CountedRows}
 * @param codes what {@code :codes} stands for in it
 */
record Figure(String condition, List<String> codes) {

    /** The figures of a year as a whole, by their name in the answer. */
    static final Map<String, Figure> TOTALS = Map.of(
            "reports", new Figure("true", List.of()),
            "files", new Figure("file", List.of()),
            "outsideServiceArea", new Figure("outside_service_area", List.of()));

    static Figure of(Cut cut, Code code) {
        return new Figure(cut.condition(), Cuts.members(cut, code));
    }
}
