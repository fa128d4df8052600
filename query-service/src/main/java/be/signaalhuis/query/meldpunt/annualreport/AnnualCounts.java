package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Known;
import java.time.Year;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a year and the year before it in all cuts, in one statement. */
@Component
class AnnualCounts {

    private static final String COUNT = """
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
        return sql.sql(prefix + CountedRows.with(known) + COUNT)
                .params(CountedRows.parameters(known, area, year.minusYears(1), year));
    }

    /** One count: of a whole year when it has no cut. */
    record CountedRow(int year, String cut, String code, long reports, long files, long outside) {}
}
