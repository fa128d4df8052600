package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import be.signaalhuis.query.signals.bottlenecks.BottleneckCheck.BottlenecksAsked;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which bottlenecks there are, the last formed first. */
@Component
class Bottlenecks {

    private static final String ORDER = " order by formed_on desc, bottleneck_id desc limit ";

    private final Views views;
    private final BottleneckColumns columns;
    private final JdbcClient sql;
    private final Seals seals;

    Bottlenecks(Views views, BottleneckColumns columns, JdbcClient sql, Seals seals) {
        this.views = views;
        this.columns = columns;
        this.sql = sql;
        this.seals = seals;
    }

    /** A row of the table. */
    private record ListedBottleneck(UUID id, BottleneckRow row) {}

    /** The rows of a page, their titles still sealed. */
    private record FoundBottlenecks(List<ListedBottleneck> rows, String next, long total) {}

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    Answer<BottleneckPage> page(Code municipality, Asked asked, BottlenecksAsked question) {
        var cursor = question.cursor();
        var atOnePosition = cursor == null ? asked : asked.at(cursor.position());
        var answer =
                views.answer(BottlenecksProjection.VIEW, atOnePosition, known -> found(known, municipality, question));
        return answer.map(found -> page(found, answer.known()));
    }

    private FoundBottlenecks found(Known known, Code municipality, BottlenecksAsked question) {
        var search = new BottleneckSearch(known, municipality).matching(question);
        var total = sql.sql("select count(*) from views.bottleneck" + search.where())
                .params(search.parameters())
                .query(Long.class)
                .single();
        var found = listed(search.behind(question.cursor()), question.limit() + 1);
        var rows = found.subList(0, Math.min(found.size(), question.limit()));
        var next = found.size() > rows.size() ? next(known, question, rows.getLast()) : null;
        return new FoundBottlenecks(rows, next, total);
    }

    /** One row more than the page holds tells whether there is a next one. */
    private List<ListedBottleneck> listed(BottleneckSearch search, int rows) {
        var state = columns.state();
        return sql.sql("select * from views.bottleneck" + search.where() + ORDER + rows)
                .params(search.parameters())
                .query((row, number) -> new ListedBottleneck(row.getObject("bottleneck_id", UUID.class), state.in(row)))
                .list();
    }

    private BottleneckPage page(FoundBottlenecks found, Known known) {
        fetchKeys(found.rows());
        var items = found.rows().stream()
                .map(one -> BottleneckItem.of(one.id(), one.row()))
                .toList();
        return new BottleneckPage(items, found.next(), found.total(), known.position(), known.asKnownOn());
    }

    /** At once, and not again for each title. */
    private void fetchKeys(List<ListedBottleneck> rows) {
        seals.openable(rows.stream()
                .map(one -> one.row().title())
                .filter(Objects::nonNull)
                .map(Sealed::kid)
                .toList());
    }

    private static String next(Known known, BottlenecksAsked question, ListedBottleneck last) {
        var formedOn = last.row().formedOn().toString();
        return new Cursor(known.position(), formedOn, last.id(), question.question()).text();
    }
}
