package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Sort;
import be.signaalhuis.query.reading.Views;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which reports there are, page by page. */
@Component
class Worklist {

    private final Views views;
    private final JdbcClient sql;

    Worklist(Views views, JdbcClient sql) {
        this.views = views;
        this.sql = sql;
    }

    Answer<WorklistPage> page(ReaderArea area, Asked asked, WorklistCheck.Checked query) {
        var cursor = query.cursor();
        var atOnePosition = cursor == null ? asked : asked.at(cursor.position());
        return views.answer(WorklistProjection.VIEW, atOnePosition, known -> page(known, area, query));
    }

    private WorklistPage page(Known known, ReaderArea area, WorklistCheck.Checked query) {
        var total = askCount("", new WorklistSearch(known, area, query.filter()))
                .query(Long.class)
                .single();
        var search = new WorklistSearch(known, area, query.filter()).behind(query.cursor(), query.sort());
        var found = total == 0 ? List.<WorklistItem>of() : items(search, query.sort(), query.limit() + 1);
        var items = found.subList(0, Math.min(found.size(), query.limit()));
        var next = found.size() > items.size() ? next(known, query, items.getLast()) : null;
        return new WorklistPage(List.copyOf(items), next, total, known.position(), known.asKnownOn());
    }

    /** One row more than the page holds tells whether there is a next one. */
    private List<WorklistItem> items(WorklistSearch search, Sort sort, int rows) {
        return ask("", search, sort, rows)
                .query((row, number) ->
                        WorklistItem.of(row.getObject("report_id", UUID.class), WorklistTable.state(row)))
                .list();
    }

    /** The statement, or what PostgreSQL makes of it when {@code prefix} is an explain. */
    JdbcClient.StatementSpec ask(String prefix, WorklistSearch search, Sort sort, int rows) {
        return sql.sql(prefix + "select * from views.meldpunt_worklist" + search.where() + " order by " + sort.orderBy()
                        + " limit " + rows)
                .params(search.parameters());
    }

    /** As {@link #ask}, for how many there are. */
    JdbcClient.StatementSpec askCount(String prefix, WorklistSearch search) {
        return sql.sql(prefix + "select count(*) from views.meldpunt_worklist" + search.where())
                .params(search.parameters());
    }

    private static String next(Known known, WorklistCheck.Checked query, WorklistItem last) {
        return new Cursor(known.position(), WorklistSort.valueOf(last, query.sort()), last.id(), query.question())
                .text();
    }
}
