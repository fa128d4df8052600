package be.signaalhuis.query.copying;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Copies rows into a table, in the transaction of a connection. */
public final class Copy {

    private Copy() {}

    /**
     * @param columns the columns that every row has, with commas between them
     * @param rows writes the rows
     * @return how many there were
     */
    public static long into(Connection connection, String table, String columns, Consumer<CopyRows> rows) {
        var statement = "copy %s (%s) from stdin (format binary)".formatted(table, columns);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            try {
                var written = new CopyRows((bytes, size) -> send(copy, bytes, size));
                rows.accept(written);
                written.end();
                return copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private static void send(CopyIn copy, byte[] bytes, int size) {
        try {
            copy.writeToCopy(bytes, 0, size);
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private static RuntimeException translated(SQLException e) {
        return new SQLStateSQLExceptionTranslator().translate("copy", null, e);
    }
}
