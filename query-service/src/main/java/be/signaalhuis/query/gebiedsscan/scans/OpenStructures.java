package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.query.projection.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the opportunity structures that were open, at any number of positions in one statement (plan 002, actie 1.1). */
@Component
class OpenStructures {

    /** The view whose rows are counted. */
    static final String VIEW = "gebiedsscan-structures";

    private static final String COUNT = """
            select point.number, area, count(*) as structures
            from unnest(:number::int[], :position::bigint[], :areas::text[]) as point (number, position, areas)
            join views.gebiedsscan_structure
              on municipality = :municipality and removed_on is null and area = any (string_to_array(areas, ','))
             and opened_at <= point.position and (closed_at is null or closed_at > point.position)
            group by point.number, area
            """;

    private final JdbcClient sql;

    OpenStructures(JdbcClient sql) {
        this.sql = sql;
    }

    /** The structures of each area, for each point, in the order of the points; areas without are left out. */
    List<Map<String, Long>> count(String municipality, List<FigurePoint> points) {
        var counts = new ArrayList<Map<String, Long>>();
        points.forEach(point -> counts.add(new HashMap<>()));
        sql.sql(COUNT)
                .param("municipality", municipality)
                .param("number", IntStream.range(0, points.size()).boxed().toArray(Integer[]::new))
                .param("position", Column.of(points, FigurePoint::position))
                .param("areas", Column.ofMany(points, FigurePoint::areas))
                .query(row -> {
                    counts.get(row.getInt("number")).put(row.getString("area"), row.getLong("structures"));
                });
        return List.copyOf(counts);
    }
}
