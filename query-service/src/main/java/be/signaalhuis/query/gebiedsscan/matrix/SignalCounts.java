package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the signals of a period, each question in one statement. */
@Component
class SignalCounts {

    static final String BY_NEIGHBOURHOOD = """
            select neighbourhood, code, sum(signals) as signals from (%s) as counted
            where cut = 'LIFE_DOMAIN' group by neighbourhood, code
            """;

    static final String BY_CUT = """
            select cut, code, month, sum(signals) as signals from (%s) as counted
            group by grouping sets ((cut, code), (cut, month))
            """;

    private final JdbcClient sql;

    SignalCounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** The signals of one life domain in one neighbourhood. */
    record InNeighbourhood(String neighbourhood, String code, long signals) {}

    /** The signals of one code of a cut, or of one month of it. */
    record InCut(Cut cut, String code, LocalDate month, long signals) {}

    List<InNeighbourhood> byNeighbourhood(Known known, ScanArea municipality, Period period) {
        return ask(BY_NEIGHBOURHOOD, known, municipality, period)
                .query(InNeighbourhood.class)
                .list();
    }

    List<InCut> byCut(Known known, ScanArea area, Period period) {
        return ask(BY_CUT, known, area, period).query(InCut.class).list();
    }

    JdbcClient.StatementSpec ask(String question, Known known, ScanArea area, Period period) {
        return sql.sql(question.formatted(CountedCells.of(known, area, period)))
                .params(CountedCells.parameters(known, area, period));
    }
}
