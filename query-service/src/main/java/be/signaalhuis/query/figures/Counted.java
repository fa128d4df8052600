package be.signaalhuis.query.figures;

import be.signaalhuis.query.reading.Known;
import java.time.Instant;
import java.util.Map;

/**
 * How a figure is counted: which versions of things add to it while they hold, and how much each. From these alone
 * follow its value at any position, the events behind it and everything that ever moved it.
 *
 * @param position the figure is of this position of the log unless another moment is asked
 * @param notBefore the figure is of this moment at the earliest, for one that time alone moves; or null
 * @param versions SQL of one or more common table expressions, the last of which is {@code version (stream, opened_at,
 *     closed_at, begun, ended, since, value)}; it holds {@link #HELD} where its rows are chosen, may use {@code :position}
 *     and {@code :moment}, and names by {@code begun} and {@code ended} the order in which versions begin and end to add
 * @param evidence SQL condition on events, for those that the figure is made of
 * @param shielded SQL condition on {@code stream}, for those that {@code :organisation} may not know the ids of
 */
public record Counted(
        long position,
        Instant notBefore,
        String versions,
        String evidence,
        String shielded,
        Map<String, Object> parameters) {

    /** Stands for a condition on {@code opened_at} and {@code closed_at}. */
    public static final String HELD = "{held}";

    private static final String OF_COUNTED_STREAMS = "aggregate_identifier in (select stream from version)";
    private static final String NOTHING = "false";

    private static final String ROWS = """
            version as (
                select %s as stream, opened_at, closed_at, opened_at as begun, closed_at as ended,
                       null::timestamptz as since, %s as value
                from %s where ({held}) and (%s))""";

    /**
     * One that counts the rows of a table of versions.
     *
     * @param table with its schema, or a select in brackets with a name
     * @param key the column that names the stream
     * @param value SQL of how much a row adds
     * @param condition SQL for the rows that count
     */
    public static Counted rows(
            long position, String table, String key, String value, String condition, Map<String, Object> parameters) {
        var versions = ROWS.formatted(key, value, table, condition);
        return new Counted(position, null, versions, OF_COUNTED_STREAMS, NOTHING, parameters);
    }

    public Counted shieldedWhere(String condition) {
        return new Counted(position, notBefore, versions, evidence, condition, parameters);
    }

    /** The versions that held. */
    String held(Known known) {
        return versions.replace(HELD, known.rowsThatHeld());
    }

    /** Every version that there had been. */
    String everHeld() {
        return versions.replace(HELD, "opened_at <= :position");
    }
}
