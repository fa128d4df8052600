package be.signaalhuis.query.lco.years;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.figures.FigureLinks;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what a year of consultations came to, and which years there are. */
@Component
class OverlegYears {

    private static final String HELD = "select extract(year from day)::int as year, count(*) as meetings from meeting"
            + " group by 1 order by 1 desc";

    private final Views views;
    private final OverlegYearCounts counts;
    private final JdbcClient sql;

    OverlegYears(Views views, OverlegYearCounts counts, JdbcClient sql) {
        this.views = views;
        this.counts = counts;
        this.sql = sql;
    }

    /** One year in which a family met, and how many meetings there were. */
    record YearOfMeetings(int year, long meetings) {}

    /** @param items the newest first; years without meetings are left out */
    record YearsOfMeetings(List<YearOfMeetings> items, long position, Instant asKnownOn, FigureLinks links) {}

    Answer<OverlegYear> of(Year year, Code municipality, Asked asked) {
        return views.answer(OverlegYearsProjection.VIEW, asked, known -> {
            var figures = counts.figures(known, municipality, year);
            return OverlegYear.of(
                    year.getValue(), municipality, figures, counts.begun(known, municipality, year), known);
        });
    }

    Answer<YearsOfMeetings> all(Code municipality, Asked asked) {
        return views.answer(OverlegYearsProjection.VIEW, asked, known -> {
            var years = held(known, municipality);
            var links = FigureLinks.of(years, YearOfMeetings::year, one -> OverlegLinks.meetings(one.year(), known));
            return new YearsOfMeetings(years, known.position(), known.asKnownOn(), links);
        });
    }

    private List<YearOfMeetings> held(Known known, Code municipality) {
        return sql.sql(OverlegFacts.YEAR + HELD)
                .params(OverlegFacts.parameters(known, municipality, Year.of(1900)))
                .query(YearOfMeetings.class)
                .list();
    }
}
