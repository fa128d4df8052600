package be.signaalhuis.query.signals.register;

import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Sort;
import be.signaalhuis.query.reading.Views;
import be.signaalhuis.query.signals.SignalArea;
import be.signaalhuis.query.signals.SignalReader;
import be.signaalhuis.query.signals.SignalUses;
import be.signaalhuis.query.signals.register.SignalCheck.SignalsAsked;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which signals there are, page by page. */
@Component
class Signals {

    private final Views views;
    private final RegisteredSignals register;
    private final SignalUses uses;
    private final JdbcClient sql;

    Signals(Views views, RegisteredSignals register, SignalUses uses, JdbcClient sql) {
        this.views = views;
        this.register = register;
        this.uses = uses;
        this.sql = sql;
    }

    /** A row of a page, and what its place in the order is. */
    private record ListedSignal(SignalItem item, UUID openedBy) {}

    Answer<SignalPage> page(SignalReader reader, Asked asked, SignalsAsked question) {
        var cursor = question.cursor();
        var atOnePosition = cursor == null ? asked : asked.at(cursor.position());
        return views.answer(register.views(), atOnePosition, known -> page(known, reader, question));
    }

    private SignalPage page(Known known, SignalReader reader, SignalsAsked question) {
        var total =
                askCount("", search(known, reader, question)).query(Long.class).single();
        var behind = search(known, reader, question).behind(question.cursor(), question.sort());
        var found = total == 0 ? List.<ListedSignal>of() : listed(behind, question.sort(), question.limit() + 1);
        var rows = found.subList(0, Math.min(found.size(), question.limit()));
        var next = found.size() > rows.size() ? next(known, question, rows.getLast()) : null;
        var items = rows.stream().map(ListedSignal::item).toList();
        return new SignalPage(items, next, total, known.position(), known.asKnownOn());
    }

    private SignalSearch search(Known known, SignalReader reader, SignalsAsked question) {
        var area = SignalArea.of(reader.municipality(), question.filter().area());
        return new SignalSearch(known, reader, uses).matching(question.filter(), area);
    }

    /** One row more than the page holds tells whether there is a next one. */
    private List<ListedSignal> listed(SignalSearch search, Sort sort, int rows) {
        return ask("", search, sort, rows)
                .query((row, number) ->
                        new ListedSignal(RegisteredSignals.item(row), row.getObject("opened_by", UUID.class)))
                .list();
    }

    /** The statement, or what PostgreSQL makes of it when {@code prefix} is an explain. */
    JdbcClient.StatementSpec ask(String prefix, SignalSearch search, Sort sort, int rows) {
        return sql.sql(prefix + "select " + search.columns() + search.from() + " order by " + sort.orderBy() + " limit "
                        + rows)
                .params(search.parameters());
    }

    /** As {@link #ask}, for how many there are. */
    JdbcClient.StatementSpec askCount(String prefix, SignalSearch search) {
        return sql.sql(prefix + "select count(*)" + search.from()).params(search.parameters());
    }

    private static String next(Known known, SignalsAsked question, ListedSignal last) {
        var value = SignalSort.valueOf(last.item(), question.sort());
        return new Cursor(known.position(), value, last.openedBy(), question.question()).text();
    }
}
