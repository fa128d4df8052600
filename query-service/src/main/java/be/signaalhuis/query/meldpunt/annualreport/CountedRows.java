package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.projection.Codes;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;

/** The reports that are counted: a figure and the list of what is behind it both take them from here. */
final class CountedRows {

    /** To be followed by a select from {@code report}. */
    private static final String WITH = """
            with report as materialized (
                select report_id, received_on, extract(year from received_on)::int as year, main_ground, domain,
                       municipality, channel, grounds, outcomes, outside_service_area,
                       not outside_service_area and not 'ONBEVOEGD' = any (outcomes)
                           and coalesce(expectation = any (:fileExpectations::text[]), false) as file
                from views.meldpunt_annual_report
                where (%s) and counted and received_on between :from and :until
                  and %s)
            """;

    private CountedRows() {}

    static String with(Known known) {
        return WITH.formatted(known.rowsThatHeld(), ReaderArea.CONDITION);
    }

    /** What {@link #with} needs for the reports of these years, both included. */
    static Map<String, Object> parameters(Known known, ReaderArea area, Year first, Year last) {
        var parameters = new HashMap<>(known.parameters());
        parameters.putAll(area.parameters());
        parameters.put("from", first.atDay(1));
        parameters.put("until", LocalDate.of(last.getValue(), 12, 31));
        parameters.put("fileExpectations", fileExpectations());
        return parameters;
    }

    private static String[] fileExpectations() {
        return Codes.texts(CodeLists.current().list(CodeListName.EXPECTATION).inGroup(Code.of("DOSSIER")))
                .toArray(String[]::new);
    }
}
