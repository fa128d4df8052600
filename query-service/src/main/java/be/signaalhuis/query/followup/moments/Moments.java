package be.signaalhuis.query.followup.moments;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Known;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversation moments of a municipality, for whoever tells of them. */
@Component
public class Moments {

    public static final String VIEW = MomentsProjection.VIEW;

    private final MomentColumns columns;
    private final JdbcClient sql;

    Moments(MomentColumns columns, JdbcClient sql) {
        this.columns = columns;
        this.sql = sql;
    }

    /** The earliest first. */
    public List<MomentRead> of(Year year, Code municipality, Known known) {
        var state = columns.state();
        return sql.sql("select * from views.followup_moment where municipality = :municipality and ("
                        + known.rowsThatHeld()
                        + ") and not withdrawn and held_on between :from and :until order by held_on, moment_id")
                .param("municipality", municipality.value())
                .param("from", year.atDay(1))
                .param("until", year.atMonth(12).atEndOfMonth())
                .params(known.parameters())
                .query((row, number) -> new MomentRead(row.getObject("moment_id", UUID.class), state.in(row)))
                .list();
    }

    /** How many were about each theme; one about two counts in both. */
    public static Map<String, Long> byTheme(List<MomentRead> moments) {
        return moments.stream()
                .flatMap(moment -> moment.row().themes().stream())
                .collect(Collectors.groupingBy(theme -> theme, TreeMap::new, Collectors.counting()));
    }
}
