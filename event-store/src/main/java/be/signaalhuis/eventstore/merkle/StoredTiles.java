package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Tiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tree of a log as it is stored. */
record StoredTiles(JdbcClient sql, LogName log) implements Tiles {

    private static final String LEAVES = "select hash from merkle.leaf"
            + " where log = ? and leaf_index >= ? and leaf_index < ? order by leaf_index";
    private static final String SUBTREES = "select hash from merkle.subtree"
            + " where log = ? and index >= ? and index < ? and level = ? order by index";

    @Override
    public byte[][] tile(int level, long index) {
        long first = index * WIDTH;
        var asked = sql.sql(level == 0 ? LEAVES : SUBTREES).params(log.key(), first, first + WIDTH);
        return (level == 0 ? asked : asked.param(level))
                .query((row, nr) -> row.getBytes(1))
                .list()
                .toArray(byte[][]::new);
    }
}
