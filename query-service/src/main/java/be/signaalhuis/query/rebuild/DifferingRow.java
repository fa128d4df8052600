package be.signaalhuis.query.rebuild;

import java.util.List;
import java.util.UUID;

/**
 * A row that is not the same in the live view and in the one made anew; never what is in it.
 *
 * @param stream whose row it is; null for a count of other rows, and for a stream of another municipality
 * @param position where in the log the row comes from; null for a count
 * @param columns those that differ, of a row that both have
 */
public record DifferingRow(String table, UUID stream, Long position, Kind kind, List<String> columns) {

    static DifferingRow of(String table, UUID stream, Long position, Kind kind, List<String> columns) {
        return new DifferingRow(table, stream, position, kind, kind == Kind.OTHER ? columns : List.of());
    }

    /** A count of other rows. */
    static DifferingRow count(String table, String column, boolean live, boolean counted) {
        return of(table, null, null, Kind.of(live, counted), List.of(column));
    }

    /** Who has the row. */
    public enum Kind {
        ONLY_LIVE,
        ONLY_REPLAYED,
        /** Both have it, with other values. */
        OTHER;

        static Kind of(boolean live, boolean replayed) {
            return live && replayed ? OTHER : live ? ONLY_LIVE : ONLY_REPLAYED;
        }
    }
}
