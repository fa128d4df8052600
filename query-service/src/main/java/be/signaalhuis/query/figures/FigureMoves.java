package be.signaalhuis.query.figures;

import be.signaalhuis.query.figures.FigureHistory.FigureMove;
import be.signaalhuis.query.figures.FigurePages.ItemPlace;
import be.signaalhuis.query.reading.Known;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Walks along the log past every version that ever added to a figure: it adds where it begins and takes away where it
 * ends. What one event ends and begins at once moves nothing, unless the two differ.
 */
@Component
class FigureMoves {

    /** One row at least, for a figure that nothing ever moved is a figure too. */
    private static final String FIND = """
            with %s,
            moved as (
                select move.* from version, lateral (
                    values (begun, opened_at, since, value), (ended, closed_at, null::timestamptz, -value))
                    as move (at, position, since, change)
                where position <= :position),
            step as materialized (
                select at, position, max(since) as since, sum(change) as change
                from moved group by at, position having sum(change) <> 0)
            select total, page.*, before + along as value, %s as shielded
            from (select coalesce(sum(change), 0) as total,
                         coalesce(sum(change) filter (where (at, position) <= (:afterAt, :after)), 0) as before
                  from step) as counted
            left join (select step.*, sum(change) over (order by at, position) as along,
                              event_identifier, aggregate_identifier as stream, payload_type, recorded_at
                       from (select * from step where (at, position) > (:afterAt, :after)
                             order by at, position limit :rows) as step
                       join events.event on global_index = position) as page on true
            order by at, position
            """;

    private final JdbcClient sql;

    FigureMoves(JdbcClient sql) {
        this.sql = sql;
    }

    /** A move, and where it stands. */
    private record Walked(FigureMove move, ItemPlace place) {}

    FigureHistory find(
            String figure,
            Known known,
            Counted counted,
            Set<Class<?>> corrections,
            FigureReader reader,
            FigurePages pages) {
        ResultSetExtractor<FigureHistory> answer = rows -> answer(rows, figure, known, corrections, pages);
        return ask("", known, counted, reader, pages).query(answer);
    }

    /** The statement, or what PostgreSQL makes of it when {@code prefix} is an explain. */
    JdbcClient.StatementSpec ask(String prefix, Known known, Counted counted, FigureReader reader, FigurePages pages) {
        var statement = FIND.formatted(counted.everHeld(), reader.shielded(counted));
        return sql.sql(prefix + statement).params(FigureParameters.of(known, counted, reader, pages));
    }

    private static FigureHistory answer(
            ResultSet rows, String figure, Known known, Set<Class<?>> corrections, FigurePages pages)
            throws SQLException {
        var found = new ArrayList<Walked>();
        var value = BigDecimal.ZERO;
        while (rows.next()) {
            value = rows.getBigDecimal("total");
            if (rows.getObject("position") != null) {
                found.add(walked(rows, corrections));
            }
        }
        var items = pages.items(found);
        var next = items.isEmpty()
                ? null
                : pages.next(known, found.size(), items.getLast().place());
        return new FigureHistory(
                figure, value, items.stream().map(Walked::move).toList(), next, known.position(), known.asKnownOn());
    }

    private static Walked walked(ResultSet row, Set<Class<?>> corrections) throws SQLException {
        var event = FigureEvent.of(row);
        var move = new FigureMove(
                event.position(),
                event.eventId(),
                event.streamId(),
                event.type(),
                event.recordedAt(),
                since(row),
                row.getBigDecimal("change"),
                row.getBigDecimal("value"),
                event.isOneOf(corrections),
                event.shielded());
        return new Walked(move, new ItemPlace(row.getLong("at"), event.position()));
    }

    private static Instant since(ResultSet row) throws SQLException {
        var since = row.getObject("since", OffsetDateTime.class);
        return since == null ? null : since.toInstant();
    }
}
