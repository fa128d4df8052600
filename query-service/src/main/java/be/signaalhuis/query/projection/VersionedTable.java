package be.signaalhuis.query.projection;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a view that can say what held at any position of the log: opened and closed, never changed. */
public abstract class VersionedTable<S> {

    private final String name;
    private final String key;
    private final Fields<Version<S>> fields = new Fields<>();
    private final Field<Version<S>> version;
    private final List<Summary> summaries;

    /**
     * @param name the table without its schema; it also has opened_at, opened_by, closed_at and closed_by
     * @param key the column that names the stream whose states the rows are
     * @param state reads back what {@code fields} wrote
     * @param summaries are kept of the rows that hold, each in a table of its own
     */
    protected VersionedTable(String name, String key, Fields<S> fields, Field<S> state, Summary... summaries) {
        this.name = name;
        this.key = key;
        this.version = version(this.fields, key, state);
        this.fields.part(Version::state).keepAll(fields);
        this.summaries = List.of(summaries);
    }

    private static <S> Field<Version<S>> version(Fields<Version<S>> fields, String keyColumn, Field<S> state) {
        var key = fields.id(keyColumn, Version::key);
        var openedAt = fields.number("opened_at", Version::openedAt);
        var openedBy = fields.id("opened_by", Version::openedBy);
        var closedAt = fields.number("closed_at", Version::closedAt);
        var closedBy = fields.id("closed_by", Version::closedBy);
        return row -> new Version<>(
                key.in(row), openedAt.in(row), openedBy.in(row), closedAt.in(row), closedBy.in(row), state.in(row));
    }

    /**
     * @param next the state after an event, given the state before it or null; null for a stream of which the view
     *     tells nothing
     */
    public <E> ViewTable<E> following(BiFunction<S, Recorded<E>, S> next) {
        return new FoldedTable<>(this, next);
    }

    /**
     * For a table whose rows are the states of parts of streams.
     *
     * @param part what an event is about; null when it is about no part
     * @param next as for whole streams
     */
    public <E> ViewTable<E> followingParts(Function<E, UUID> part, BiFunction<S, Recorded<E>, S> next) {
        return new PartTable<>(new FoldedTable<>(this, next), part);
    }

    List<SummaryRows> summaries(String schema, JdbcClient sql) {
        return summaries.stream()
                .map(summary -> new SummaryRows(sql, schema, summary, name, key))
                .toList();
    }

    String name() {
        return name;
    }

    String key() {
        return key;
    }

    Fields<Version<S>> fields() {
        return fields;
    }

    Field<Version<S>> version() {
        return version;
    }
}
