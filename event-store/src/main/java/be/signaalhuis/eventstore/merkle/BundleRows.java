package be.signaalhuis.eventstore.merkle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored beside what was noted, page by page in the order of the log, whichever of both is missing. */
final class BundleRows {

    private static final String PAGE = """
            select coalesce(note.global_index, row.global_index) as position, note.leaf_index,
                   note.global_index as noted_index, note.identifier, note.hash, row.*
            from (select leaf_index, global_index, identifier, hash from merkle.leaf
                  where log = :log and global_index >= :from and global_index <= :untilNote
                    and leaf_index >= :firstLeaf and leaf_index < :afterLeaf order by global_index limit %1$d) note
            full join (select %2$s from %3$s
                  where global_index >= :from and global_index <= :untilRow order by global_index limit %1$d) row
            on row.global_index = note.global_index
            order by 1 limit %1$d
            """;

    private final JdbcClient sql;
    private final LogName log;
    private final Extent extent;
    private final Map<String, String> columns;
    private final String page;

    /** @param atOnce rows of a page; in the statement itself: as a parameter, of which no plan knows the size, it took ten times as long */
    BundleRows(JdbcClient sql, LogName log, Extent extent, int atOnce) {
        this.sql = sql;
        this.log = log;
        this.extent = extent;
        this.columns = BundleColumns.of(log);
        this.page = PAGE.formatted(
                atOnce, String.join(", ", columns.values()), LogTable.of(log).table());
    }

    /** From a place on; fewer than a page when nothing follows. */
    List<BundleEntry> page(long from) {
        return sql.sql(page)
                .param("log", log.key())
                .param("from", from)
                .param("untilNote", extent.untilNote())
                .param("untilRow", extent.untilRow())
                .param("firstLeaf", extent.firstLeaf())
                .param("afterLeaf", extent.afterLeaf())
                .query((row, nr) -> entry(row))
                .list();
    }

    private BundleEntry entry(ResultSet row) throws SQLException {
        var stored = row.getObject("global_index") == null ? null : stored(row);
        return new BundleEntry(
                row.getLong("position"),
                row.getObject("leaf_index") == null ? null : note(row),
                stored,
                stored == null ? null : BundleColumns.municipality(log, stored));
    }

    private static BundleEntry.Note note(ResultSet row) throws SQLException {
        return new BundleEntry.Note(
                row.getLong("leaf_index"),
                row.getLong("noted_index"),
                row.getObject("identifier", UUID.class),
                row.getBytes("hash"));
    }

    /** Without the fields that are absent. */
    private Map<String, Object> stored(ResultSet row) throws SQLException {
        var stored = new LinkedHashMap<String, Object>();
        for (var column : columns.entrySet()) {
            var value = BundleColumns.read(row, column.getValue());
            if (value != null) {
                stored.put(column.getKey(), value);
            }
        }
        return stored;
    }
}
