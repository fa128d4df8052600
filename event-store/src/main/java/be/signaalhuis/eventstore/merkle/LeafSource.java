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
            aggregate_identifier, sequence_number, type, event_identifier, recorded_at, payload_type, payload_revision,
            sha256(payload) as payload_hash, sha256(metadata) as metadata_hash""") {
        @Override
        byte[] data(ResultSet row) throws SQLException {
            return new LeafData("reg-leaf-v1")
                    .number(row.getLong("global_index"))
                    .identifier(row.getObject("aggregate_identifier", UUID.class))
                    .number(row.getLong("sequence_number"))
                    .text(row.getString("type"))
                    .identifier(row.getObject("event_identifier", UUID.class))
                    .moment(row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                    .text(row.getString("payload_type"))
                    .text(row.getString("payload_revision"))
                    .field(row.getBytes("payload_hash"))
                    .field(row.getBytes("metadata_hash"))
                    .bytes();
        }
    },
    READS(LogTable.READS, """
            read_identifier, read_at, actor, role, organisation, municipality, action, subject,
            sha256(reason) as reason_hash""") {
        @Override
        byte[] data(ResultSet row) throws SQLException {
            return new LeafData("read-leaf-v1")
                    .number(row.getLong("global_index"))
                    .identifier(row.getObject("read_identifier", UUID.class))
                    .moment(row.getObject("read_at", OffsetDateTime.class).toInstant())
                    .text(row.getString("actor"))
                    .text(row.getString("role"))
                    .text(row.getString("organisation"))
                    .text(row.getString("municipality"))
                    .text(row.getString("action"))
                    .identifier(row.getObject("subject", UUID.class))
                    .field(row.getBytes("reason_hash"))
                    .bytes();
        }
    };

    private final LogTable table;
    private final String select;

    LeafSource(LogTable table, String columns) {
        this.table = table;
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
        return (row, nr) -> new Entry(
                row.getLong("global_index"), row.getObject(table.identifier(), UUID.class), Hashes.leaf(data(row)));
    }
}
