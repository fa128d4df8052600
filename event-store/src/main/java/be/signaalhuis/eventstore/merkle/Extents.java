package be.signaalhuis.eventstore.merkle;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds where a bundle begins and ends, also when what is stored was tampered with. */
record Extents(JdbcClient sql, LogName log) {

    /** Of so many notes at the end one believes the highest place: a single one may have been altered. */
    private static final int WITNESSES = 256;

    private record Note(long leaf, long globalIndex, UUID identifier) {}

    Extent of(BundleRange range, long size) {
        long first = range.from() == null ? 0 : firstLeafAt(range.from(), size);
        long after = range.until() == null ? size : Math.max(first, firstLeafAt(range.until(), size));
        return new Extent(first, after, size, first == 0 ? Long.MIN_VALUE : end(first) + 1, end(after));
    }

    private long firstLeafAt(Instant moment, long size) {
        return LogTable.of(log)
                .firstSince(sql, moment)
                .flatMap(row -> sql.sql("select leaf_index from merkle.leaf where log = ? and global_index >= ?"
                                + " order by global_index limit 1")
                        .params(log.key(), row)
                        .query(Long.class)
                        .optional())
                .filter(leaf -> leaf < size)
                .orElse(size);
    }

    /** The place of the last row under so many leaves; for each note that is lost at the end, a row further. */
    private long end(long leaves) {
        var notes = sql.sql("select leaf_index, global_index, identifier from merkle.leaf"
                        + " where log = ? and leaf_index < ? order by leaf_index desc limit ?")
                .params(log.key(), leaves, WITNESSES)
                .query((row, nr) -> new Note(row.getLong(1), row.getLong(2), row.getObject(3, UUID.class)))
                .list();
        if (notes.isEmpty()) {
            return leaves == 0 ? Long.MIN_VALUE : further(Long.MIN_VALUE, leaves);
        }
        var last = notes.getFirst();
        long noted = notes.stream().mapToLong(Note::globalIndex).max().orElseThrow();
        long place = LogTable.of(log)
                .placeOf(sql, last.identifier())
                .map(row -> Math.max(row, noted))
                .orElse(noted);
        long lost = leaves - 1 - last.leaf();
        return lost == 0 ? place : further(place, lost);
    }

    private long further(long place, long rows) {
        return LogTable.of(log).further(sql, place, rows).orElse(place);
    }
}
