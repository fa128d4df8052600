package be.signaalhuis.query.gebiedsscan.scans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what moved the cells of a scan between two positions: every event that took a signal into a cell or out of one,
 * so that before and all changes give after, to the unit.
 */
@Component
class ScanMoves {

    /** So many are named of each cell; how many there are is always told. */
    static final int MOST_NAMED = 100;

    private static final String FIND = """
            with step as (
                select now.opened_at as position, now.opened_by as event_id, now.theme,
                       case when %1$s then was.neighbourhood end as from_area,
                       case when %1$s then was.life_domain end as from_domain,
                       case when %2$s then now.neighbourhood end as to_area,
                       case when %2$s then now.life_domain end as to_domain
                from views.gebiedsscan_signal as now
                left join views.gebiedsscan_signal as was
                  on was.signal_id = now.signal_id and was.closed_at = now.opened_at
                where now.municipality = :municipality and now.opened_at > :before and now.opened_at <= :after),
            moved as (select * from step where (from_area, from_domain) is distinct from (to_area, to_domain)),
            move as (
                select position, event_id, theme, from_area as area, from_domain as life_domain, -1 as change
                from moved where from_area is not null
                union all
                select position, event_id, theme, to_area, to_domain, 1 from moved where to_area is not null),
            named as (
                select move.*, count(*) over cell as total, row_number() over (cell order by position) as number
                from move window cell as (partition by area, life_domain))
            select named.*, payload_type, recorded_at
            from named join events.event on global_index = position
            where number <= :most order by area, life_domain, position
            """.formatted(counts("was"), counts("now"));

    private final JdbcClient sql;

    ScanMoves(JdbcClient sql) {
        this.sql = sql;
    }

    private static String counts(String row) {
        return "coalesce(%1$s.counted and %1$s.observed_from between :from and :until and %1$s.neighbourhood = any (:areas), false)"
                .formatted(row);
    }

    /** @param total how many there are, of which the first are named */
    record Moved(long total, List<ScanMove> named) {

        static final Moved NOT = new Moved(0, List.of());
    }

    /** What moved each cell since {@code before}, up to the point; cells that nothing moved are left out. */
    Map<ScanCell, Moved> between(String municipality, long before, FigurePoint after) {
        var moves = new HashMap<ScanCell, Moved>();
        sql.sql(FIND)
                .param("municipality", municipality)
                .param("before", before)
                .param("after", after.position())
                .param("from", after.from())
                .param("until", after.until())
                .param("areas", after.areas().toArray(String[]::new))
                .param("most", MOST_NAMED)
                .query(row -> {
                    var cell = new ScanCell(row.getString("area"), row.getString("life_domain"));
                    var total = row.getLong("total");
                    moves.computeIfAbsent(cell, first -> new Moved(total, new ArrayList<>()))
                            .named()
                            .add(move(row));
                });
        return moves;
    }

    private static ScanMove move(ResultSet row) throws SQLException {
        var type = row.getString("payload_type");
        return new ScanMove(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                type.substring(type.lastIndexOf('.') + 1),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("theme"),
                row.getInt("change"));
    }
}
