package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /**
     * Empty when there is no such figure.
     *
     * @param field name of a total or of a cut in the answer
     * @param code the code of the cut that is counted; empty for a total
     */
    static Optional<Figure> find(String field, String code) {
        return code.isEmpty()
                ? Optional.ofNullable(TOTALS.get(field))
                : Cut.named(field).filter(cut -> cut.has(code)).map(cut -> of(cut, Code.of(code)));
    }
}
