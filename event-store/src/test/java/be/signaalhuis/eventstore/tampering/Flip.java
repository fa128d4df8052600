package be.signaalhuis.eventstore.tampering;

import java.util.Random;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One bit of one column of one row, whatever the column's type. */
record Flip(String table, String column, String where) {

    /** Not every flipped bit is a value of its type; another one is, sooner or later. */
    void by(JdbcClient sql, Random chance) {
        for (int tries = 0; tries < 1_000; tries++) {
            sql.sql("savepoint flip").update();
            try {
                if (changed(sql, chance) == 1) {
                    return;
                }
            } catch (DataAccessException notAValue) {
                sql.sql("rollback to savepoint flip").update();
            }
        }
        throw new IllegalStateException("no bit of " + column + " could be flipped");
    }

    private int changed(JdbcClient sql, Random chance) {
        var type = sql.sql("select pg_typeof(" + column + ")::text from " + table + " where " + where)
                .query(String.class)
                .single();
        return sql.sql("update " + table + " set " + column + " = " + flipped(type) + " where " + where)
                .param("bit", chance.nextInt(1 << 20))
                .update();
    }

    private String flipped(String type) {
        return switch (type) {
            case "bytea" -> bits(column);
            case "uuid" ->
                "encode(" + bits("decode(replace(%s::text, '-', ''), 'hex')".formatted(column)) + ", 'hex')::uuid";
            case "bigint" -> column + " # (1::bigint << (:bit % 40))";
            case "smallint", "integer" -> column + " # (1 << (:bit % 3))";
            case "timestamp with time zone" ->
                "to_timestamp(0) + ((extract(epoch from %s) * 1000000)::bigint # (1::bigint << (:bit %% 48)))"
                                .formatted(column)
                        + " * interval '1 microsecond'";
            default ->
                "coalesce(convert_from(" + bits("convert_to(nullif(%s, ''), 'UTF8')".formatted(column))
                        + ", 'UTF8'), 'x')";
        };
    }

    private static String bits(String bytes) {
        return "set_bit(%1$s, (:bit %% (length(%1$s) * 8))::bigint, 1 - get_bit(%1$s, (:bit %% (length(%1$s) * 8))::bigint))"
                .formatted(bytes);
    }
}
