package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.meldpunt.Codes;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a year and the year before it in all cuts, in one statement. */
@Component
class AnnualCounts {

    private static final String COUNT = """
            with report as materialized (
                select extract(year from received_on)::int as year, main_ground, domain, municipality, channel,
                       grounds, outcomes, outside_service_area,
                       not outside_service_area and not 'ONBEVOEGD' = any (outcomes)
                           and coalesce(expectation = any (:fileExpectations::text[]), false) as file
                from views.meldpunt_annual_report
                where (%s) and counted and received_on between :from and :until
                  and %s)
            select year,
                   case when grouping(main_ground) = 0 then 'MAIN_GROUND'
                        when grouping(domain) = 0 then 'DOMAIN'
                        when grouping(municipality) = 0 then 'MUNICIPALITY_OF_FACTS'
                        when grouping(channel) = 0 then 'CHANNEL' end as cut,
                   coalesce(main_ground, domain, municipality, channel) as code,
                   count(*) as reports,
                   count(*) filter (where file) as files,
                   count(*) filter (where outside_service_area) as outside
            from report
            group by grouping sets ((year), (year, main_ground), (year, domain), (year, municipality), (year, channel))
            union all
            select year, 'GROUNDS', code, count(*), 0, 0 from report, unnest(grounds) as code group by year, code
            union all
            select year, 'OUTCOME', code, count(*), 0, 0 from report, unnest(outcomes) as code group by year, code
            """;

    private final JdbcClient sql;

    AnnualCounts(JdbcClient sql) {
        this.sql = sql;
    }

    Map<Year, YearCounts> count(Known known, ReaderArea area, Year year) {
        var rows = ask("", known, area, year).query(CountedRow.class).list();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Year.of(row.year()), Collectors.collectingAndThen(Collectors.toList(), Cuts::of)));
    }

    /** The statement, or what PostgreSQL makes of it when {@code prefix} is an explain. */
    JdbcClient.StatementSpec ask(String prefix, Known known, ReaderArea area, Year year) {
        return sql.sql(prefix + COUNT.formatted(known.rowsThatHeld(), ReaderArea.CONDITION))
                .params(known.parameters())
                .params(area.parameters())
                .params(Map.of(
                        "from", year.minusYears(1).atDay(1),
                        "until", LocalDate.of(year.getValue(), 12, 31),
                        "fileExpectations", fileExpectations()));
    }

    private static String[] fileExpectations() {
        return Codes.texts(CodeLists.current().list(CodeListName.EXPECTATION).inGroup(Code.of("DOSSIER")))
                .toArray(String[]::new);
    }

    /** One count: of a whole year when it has no cut. */
    record CountedRow(int year, String cut, String code, long reports, long files, long outside) {}
}
