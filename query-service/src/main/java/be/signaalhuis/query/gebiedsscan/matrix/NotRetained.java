package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.figures.FigureLinks;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.time.Instant;
import java.time.Year;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers how often somebody began a signal that was none; nothing else about it is kept. */
@Component
class NotRetained {

    static final String COUNTED =
            "theme is null and municipality = :municipality and observed_from between :from and :until";

    private static final String COUNT = "select count(*) from views.gebiedsscan_signal where (%s) and " + COUNTED;

    private final Views views;
    private final JdbcClient sql;

    NotRetained(Views views, JdbcClient sql) {
        this.views = views;
        this.sql = sql;
    }

    /** @param year in which it was recorded, for nobody said when it was seen */
    record NotRetainedCount(int year, long count, long position, Instant asKnownOn, FigureLinks links) {}

    Answer<NotRetainedCount> in(Year year, Code municipality, Asked asked) {
        return views.answer(
                SignalProjection.VIEW,
                asked,
                known -> new NotRetainedCount(
                        year.getValue(),
                        count(known, year, municipality),
                        known.position(),
                        known.asKnownOn(),
                        FigureLinks.to("count", NotRetainedFigures.id(municipality, year, known.position()))));
    }

    private long count(Known known, Year year, Code municipality) {
        return sql.sql(COUNT.formatted(known.rowsThatHeld()))
                .params(known.parameters())
                .params(NotRetainedFigures.parameters(municipality, year))
                .query(Long.class)
                .single();
    }
}
