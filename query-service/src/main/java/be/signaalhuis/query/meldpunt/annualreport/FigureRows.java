package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.meldpunt.annualreport.FigureCheck.FigureAsked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the reports that a figure counts, and counts them, in one statement. */
@Component
class FigureRows {

    /** One row at least, for a figure of no reports is a figure too. */
    private static final String FIND = """
            , matching as (select * from report where %s)
            select total, page.*
            from (select count(*) as total from matching) as counted
            left join (select * from matching where %s order by received_on desc, report_id desc limit :rows) as page
                on true
            order by received_on desc, report_id desc
            """;

    private static final String BEHIND_LAST = "(received_on, report_id) < (:last::date, :lastId::uuid)";

    private final JdbcClient sql;

    FigureRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param items one more than asked when there is a next page */
    record Found(long total, List<FigureItem> items) {}

    Found find(Known known, ReaderArea area, FigureAsked page) {
        var parameters = new HashMap<>(CountedRows.parameters(known, area, page.year(), page.year()));
        parameters.put("codes", page.figure().codes().toArray(String[]::new));
        parameters.put("rows", page.limit() + 1);
        if (page.cursor() != null) {
            parameters.put("last", page.cursor().last());
            parameters.put("lastId", page.cursor().id().toString());
        }
        return sql.sql(CountedRows.with(known) + FIND.formatted(page.figure().condition(), behind(page.cursor())))
                .params(parameters)
                .query(FigureRows::found);
    }

    private static String behind(Cursor cursor) {
        return cursor == null ? "true" : BEHIND_LAST;
    }

    private static Found found(ResultSet rows) throws SQLException {
        var items = new ArrayList<FigureItem>();
        long total = 0;
        while (rows.next()) {
            total = rows.getLong("total");
            if (rows.getObject("report_id") != null) {
                items.add(item(rows));
            }
        }
        return new Found(total, items);
    }

    private static FigureItem item(ResultSet row) throws SQLException {
        return new FigureItem(
                row.getObject("report_id", UUID.class),
                row.getObject("received_on", LocalDate.class),
                row.getString("channel"),
                row.getString("municipality"),
                row.getString("main_ground"),
                codes(row, "grounds"),
                row.getString("domain"),
                codes(row, "outcomes"),
                row.getBoolean("outside_service_area"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
