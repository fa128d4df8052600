package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.query.projection.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts signals for scans, at any number of positions in one statement. */
@Component
class ScanFigures {

    /** The view whose rows are counted. */
    static final String SIGNALS = "gebiedsscan-signals";

    private static final String COUNT = """
            select point.number, neighbourhood, life_domain, theme, count(*) as signals
            from unnest(:number::int[], :position::bigint[], :from::date[], :until::date[], :areas::text[])
                     as point (number, position, first_day, last_day, areas)
            join views.gebiedsscan_signal
              on municipality = :municipality and counted and observed_from between first_day and last_day
             and neighbourhood = any (string_to_array(areas, ','))
             and opened_at <= point.position and (closed_at is null or closed_at > point.position)
            group by point.number, neighbourhood, life_domain, theme
            """;

    private final JdbcClient sql;

    ScanFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /** The counts of each point, in the order of the points. */
    List<ScanCounts> count(String municipality, List<FigurePoint> points) {
        var counts = new ArrayList<ScanCounts>();
        points.forEach(point -> counts.add(ScanCounts.none()));
        sql.sql(COUNT)
                .param("municipality", municipality)
                .param("number", IntStream.range(0, points.size()).boxed().toArray(Integer[]::new))
                .param("position", Column.of(points, FigurePoint::position))
                .param("from", Column.of(points, FigurePoint::from))
                .param("until", Column.of(points, FigurePoint::until))
                .param("areas", Column.ofMany(points, FigurePoint::areas))
                .query(row -> {
                    var cell = new ScanCell(row.getString("neighbourhood"), row.getString("life_domain"));
                    counts.get(row.getInt("number")).add(cell, row.getString("theme"), row.getLong("signals"));
                });
        return List.copyOf(counts);
    }
}
