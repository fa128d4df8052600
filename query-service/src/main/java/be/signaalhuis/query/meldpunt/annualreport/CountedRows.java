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

    /** Every version of every report, and whether it then was one the desk opens a file for. */
    static final String TABLE = """
            (select *, not outside_service_area and not 'ONBEVOEGD' = any (outcomes)
                           and coalesce(expectation = any (:fileExpectations::text[]), false) as file
                from views.meldpunt_annual_report) as version_of_report""";

    /** Those that count, of the area of the reader and of some years. */
    static final String CONDITION = "counted and received_on between :from and :until and " + ReaderArea.CONDITION;

    /** To be followed by a select from {@code report}. */
    private static final String WITH = """
            with report as materialized (
                select report_id, received_on, extract(year from received_on)::int as year, main_ground, domain,
                       municipality, channel, grounds, outcomes, outside_service_area, file
                from %s
                where (%s) and %s)
            """;

    private CountedRows() {}

    static String with(Known known) {
        return WITH.formatted(TABLE, known.rowsThatHeld(), CONDITION);
    }

    /** What {@link #with} needs for the reports of these years, both included. */
    static Map<String, Object> parameters(Known known, ReaderArea area, Year first, Year last) {
        var parameters = new HashMap<>(parameters(area, first, last));
        parameters.putAll(known.parameters());
        return parameters;
    }

    /** What {@link #CONDITION} and {@link #TABLE} need. */
    static Map<String, Object> parameters(ReaderArea area, Year first, Year last) {
        var parameters = new HashMap<>(area.parameters());
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
