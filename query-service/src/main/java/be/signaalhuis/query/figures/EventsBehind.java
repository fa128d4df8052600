package be.signaalhuis.query.figures;

import be.signaalhuis.query.figures.FigureEvents.Behind;
import be.signaalhuis.query.figures.FigurePages.ItemPlace;
import be.signaalhuis.query.reading.Known;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a figure and finds a page of the events it is made of, in one statement. */
@Component
class EventsBehind {

    /** One row at least, for a figure of nothing is a figure too. */
    private static final String FIND = """
            with %s
            select total, page.*, %s as shielded
            from (select coalesce(sum(value), 0) as total from version) as counted
            left join (select global_index as position, event_identifier, aggregate_identifier as stream, payload_type,
                              recorded_at
                       from events.event
                       where global_index > :after and global_index <= :position and %s
                       order by global_index limit :rows) as page on true
            order by position
            """;

    private final JdbcClient sql;

    EventsBehind(JdbcClient sql) {
        this.sql = sql;
    }

    FigureEvents find(String figure, Known known, Counted counted, FigureReader reader, FigurePages pages) {
        ResultSetExtractor<FigureEvents> answer = rows -> answer(rows, figure, known, pages);
        return ask("", known, counted, reader, pages).query(answer);
    }

    /** The statement, or what PostgreSQL makes of it when {@code prefix} is an explain. */
    JdbcClient.StatementSpec ask(String prefix, Known known, Counted counted, FigureReader reader, FigurePages pages) {
        var statement = FIND.formatted(counted.held(known), reader.shielded(counted), counted.evidence());
        return sql.sql(prefix + statement).params(FigureParameters.of(known, counted, reader, pages));
    }

    private static FigureEvents answer(ResultSet rows, String figure, Known known, FigurePages pages)
            throws SQLException {
        var found = new ArrayList<Behind>();
        var value = BigDecimal.ZERO;
        while (rows.next()) {
            value = rows.getBigDecimal("total");
            if (rows.getObject("position") != null) {
                var event = FigureEvent.of(rows);
                found.add(new Behind(
                        event.position(),
                        event.eventId(),
                        event.streamId(),
                        event.type(),
                        event.recordedAt(),
                        event.shielded()));
            }
        }
        var items = pages.items(found);
        var next = items.isEmpty() ? null : pages.next(known, found.size(), place(items.getLast()));
        return new FigureEvents(figure, value, items, next, known.position(), known.asKnownOn());
    }

    private static ItemPlace place(Behind last) {
        return new ItemPlace(last.position(), last.position());
    }
}
