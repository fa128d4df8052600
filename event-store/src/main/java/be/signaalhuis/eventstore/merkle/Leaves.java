package be.signaalhuis.eventstore.merkle;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code merkle.leaf}, and the rows they are the hashes of. */
final class Leaves {

    private final JdbcClient sql;

    Leaves(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The leaf of an entry: found by where its row stands, so that each leaf is in one index less; one whose row is gone
     * or is another now is looked for among all.
     */
    Optional<Leaf> find(UUID identifier) {
        return Stream.of(LogName.values())
                .flatMap(log -> LogTable.of(log).placeOf(sql, identifier).stream()
                        .flatMap(place -> standing(log, place, identifier).stream()))
                .findFirst()
                .or(() -> anywhere(identifier));
    }

    private Optional<Leaf> standing(LogName log, long globalIndex, UUID identifier) {
        return sql.sql("select log, leaf_index, global_index, identifier from merkle.leaf"
                        + " where log = ? and global_index = ? and identifier = ?")
                .params(log.key(), globalIndex, identifier)
                .query(Leaves::leaf)
                .optional();
    }

    private Optional<Leaf> anywhere(UUID identifier) {
        return sql
                .sql("select log, leaf_index, global_index, identifier from merkle.leaf where identifier = ?")
                .param(identifier)
                .query(Leaves::leaf)
                .list()
                .stream()
                .min(Comparator.comparing(Leaf::log).thenComparing(Leaf::index));
    }

    private static Leaf leaf(ResultSet row, int number) throws SQLException {
        return new Leaf(
                LogName.of(row.getString(1)).orElseThrow(),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, UUID.class));
    }

    /** How many there are, if there is none missing: what their numbers say. */
    long count(LogName log) {
        return sql.sql("select coalesce(max(leaf_index) + 1, 0) from merkle.leaf where log = ?")
                .param(log.key())
                .query(Long.class)
                .single();
    }

    /** A leaf as it was noted. */
    record Noted(long globalIndex, byte[] hash) {}

    Optional<Noted> at(LogName log, long leafIndex) {
        return sql.sql("select global_index, hash from merkle.leaf where log = ? and leaf_index = ?")
                .params(log.key(), leafIndex)
                .query((row, nr) -> new Noted(row.getLong(1), row.getBytes(2)))
                .optional();
    }

    /** Empty when the row is gone. */
    Optional<byte[]> data(Leaf leaf) {
        return LeafSource.of(leaf.log()).dataAt(sql, leaf.globalIndex());
    }

    /** Empty when one of them is missing, or longer than the form allows. */
    Optional<byte[]> entries(LogName log, long first, int count) {
        var data = LeafSource.of(log).data(sql, log, first, count);
        if (data.size() < count) {
            return Optional.empty();
        }
        var all = new ByteArrayOutputStream();
        for (var entry : data) {
            all.write(entry.length >>> 8);
            all.write(entry.length);
            all.writeBytes(entry);
        }
        return Optional.of(all.toByteArray());
    }
}
