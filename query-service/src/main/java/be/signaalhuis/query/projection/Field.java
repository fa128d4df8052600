package be.signaalhuis.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;

/** One thing that a row of a view says: a property of a state, or the whole of it. */
@FunctionalInterface
public interface Field<V> {

    /** The value in this row; null where its column is empty. */
    V in(ResultSet row) throws SQLException;
}
