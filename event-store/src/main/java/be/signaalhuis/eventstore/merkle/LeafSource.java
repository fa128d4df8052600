package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Hashes;
import be.signaalhuis.eventstore.merkle.tree.LeafData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that a tree is made of, as what is hashed; the database hashes what is long, so that it stays there. */
enum LeafSource {
    EVENTS(LogTable.EVENTS, """
            event_identifier, recorded_at, aggregate_identifier, sequence_number, type, payload_type, payload_revision,
            sha256(payload), sha256(metadata)""") {
        @Override
        byte[] data(ResultSet row) throws SQLException {
            return new LeafData("reg-leaf-v1")
                    .number(row.getLong(PLACE))
                    .identifier(row.getObject(4, UUID.class))
                    .number(row.getLong(5))
                    .text(row.getString(6))
                    .identifier(row.getObject(IDENTIFIER, UUID.class))
                    .moment(row.getObject(MOMENT, OffsetDateTime.class).toInstant())
                    .text(row.getString(7))
                    .text(row.getString(8))
                    .field(row.getBytes(9))
                    .field(row.getBytes(10))
                    .bytes();
        }
    },
    READS(LogTable.READS, """
            read_identifier, read_at, actor, role, organisation, municipality, action, subject,
            sha256(reason)""") {
        @Override
        byte[] data(ResultSet row) throws SQLException {
            return new LeafData("read-leaf-v1")
                    .number(row.getLong(PLACE))
                    .identifier(row.getObject(IDENTIFIER, UUID.class))
                    .moment(row.getObject(MOMENT, OffsetDateTime.class).toInstant())
                    .text(row.getString(4))
                    .text(row.getString(5))
                    .text(row.getString(6))
                    .text(row.getString(7))
                    .text(row.getString(8))
                    .identifier(row.getObject(9, UUID.class))
                    .field(row.getBytes(10))
                    .bytes();
        }
    };

    /** Columns are asked for by their number, for by name costs a look-up for each of millions. */
    private static final int PLACE = 1;

    private static final int IDENTIFIER = 2;
    private static final int MOMENT = 3;

    private final String select;

    LeafSource(LogTable table, String columns) {
        this.select = "select global_index, " + columns + " from " + table.table() + " where";
    }

    static LeafSource of(LogName log) {
        return valueOf(log.name());
    }

    /** A row that is to become a leaf. */
    record Entry(long globalIndex, UUID identifier, byte[] hash) {}

    abstract byte[] data(ResultSet row) throws SQLException;

    /** What follows a position, in the order of the commits: nothing below it is still to come (decision 0003). */
    List<Entry> after(JdbcClient sql, long globalIndex, int limit) {
        return sql.sql(select + " global_index > ? order by global_index limit ?")
                .params(globalIndex, limit)
                .query(entry())
                .list();
    }

    Optional<Entry> at(JdbcClient sql, long globalIndex) {
        return sql.sql(select + " global_index = ?")
                .param(globalIndex)
                .query(entry())
                .optional();
    }

    Optional<byte[]> dataAt(JdbcClient sql, long globalIndex) {
        return sql.sql(select + " global_index = ?")
                .param(globalIndex)
                .query((row, nr) -> data(row))
                .optional();
    }

    /** Of so many leaves from one on. */
    List<byte[]> data(JdbcClient sql, LogName log, long firstLeaf, int limit) {
        return sql.sql(select + " global_index in (select global_index from merkle.leaf where log = ?"
                        + " and leaf_index >= ? and leaf_index < ?) order by global_index")
                .params(log.key(), firstLeaf, firstLeaf + limit)
                .query((row, nr) -> data(row))
                .list();
    }

    private RowMapper<Entry> entry() {
        return (row, nr) ->
                new Entry(row.getLong(PLACE), row.getObject(IDENTIFIER, UUID.class), Hashes.leaf(data(row)));
    }
}
