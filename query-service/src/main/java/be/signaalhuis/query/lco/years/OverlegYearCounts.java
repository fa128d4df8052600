package be.signaalhuis.query.lco.years;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Known;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a year in two statements, whatever the number of families. */
@Component
class OverlegYearCounts {

    private static final String FIGURES = OverlegFigure.single()
            .map(figure ->
                    "(select count(*) from (" + figure.counting().counted() + ") as counted) as " + figure.name())
            .collect(Collectors.joining(", "));

    private static final String OPENED = """
            , opened as (
                select overleg_id, day, code from fact where kind = 'OPENED' and day between :from and :until
            ), first_met as (
                select overleg_id, min(meeting.day) - opened.day as days
                from opened join meeting using (overleg_id) group by overleg_id, opened.day
            )
            select code, count(*) as files,
                   (select count(*) from first_met) as first_met,
                   (select percentile_disc(0.5) within group (order by days) from first_met) as median
            from opened group by code order by code
            """;

    private final JdbcClient sql;

    OverlegYearCounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param median days from opening to the first meeting, of the files that had one; null when there are none */
    record Begun(Map<String, Long> requestedBy, long firstMet, Long median) {}

    Map<OverlegFigure, Long> figures(Known known, Code municipality, Year year) {
        return sql.sql(OverlegFacts.YEAR + "select " + FIGURES)
                .params(OverlegFacts.parameters(known, municipality, year))
                .query((row, number) -> figures(row))
                .single();
    }

    private static Map<OverlegFigure, Long> figures(ResultSet row) throws SQLException {
        var figures = new EnumMap<OverlegFigure, Long>(OverlegFigure.class);
        for (var figure : OverlegFigure.single().toList()) {
            figures.put(figure, row.getLong(figure.name()));
        }
        return figures;
    }

    Begun begun(Known known, Code municipality, Year year) {
        return sql.sql(OverlegFacts.YEAR + OPENED)
                .params(OverlegFacts.parameters(known, municipality, year))
                .query(OverlegYearCounts::read);
    }

    private static Begun read(ResultSet rows) throws SQLException {
        var requestedBy = new TreeMap<String, Long>();
        long firstMet = 0;
        BigDecimal median = null;
        while (rows.next()) {
            requestedBy.put(rows.getString("code"), rows.getLong("files"));
            firstMet = rows.getLong("first_met");
            median = rows.getBigDecimal("median");
        }
        return new Begun(requestedBy, firstMet, median == null ? null : median.longValue());
    }
}
