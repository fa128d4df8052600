package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.figures.FigureLinks;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which years have an annual report to show. */
@Component
class ReportYears {

    private static final Year FIRST = Year.of(1900);
    private static final Year LAST = Year.of(2099);

    private final Views views;
    private final JdbcClient sql;

    ReportYears(Views views, JdbcClient sql) {
        this.views = views;
        this.sql = sql;
    }

    /** One year with reports, and how many. */
    record YearWithReports(int year, long reports) {}

    /** @param items the newest year first; years without reports are left out */
    record YearsWithReports(List<YearWithReports> items, long position, Instant asKnownOn, FigureLinks links) {}

    Answer<YearsWithReports> of(ReaderArea area, Asked asked) {
        return views.answer(AnnualReportProjection.VIEW, asked, known -> {
            var years = count(known, area);
            return new YearsWithReports(years, known.position(), known.asKnownOn(), links(years, known, area));
        });
    }

    private static FigureLinks links(List<YearWithReports> years, Known known, ReaderArea area) {
        return FigureLinks.of(
                years, YearWithReports::year, one -> AnnualLinks.reports(area, known, Year.of(one.year())));
    }

    private List<YearWithReports> count(Known known, ReaderArea area) {
        return sql.sql(CountedRows.with(known)
                        + "select year, count(*) as reports from report group by year order by year desc")
                .params(CountedRows.parameters(known, area, FIRST, LAST))
                .query(YearWithReports.class)
                .list();
    }
}
