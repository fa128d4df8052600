package be.signaalhuis.standalone.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The databases the server holds. */
final class DatabaseNames {

    private DatabaseNames() {}

    static boolean contains(Connection connection, String name) throws SQLException {
        try (PreparedStatement question =
                connection.prepareStatement("SELECT EXISTS (SELECT FROM pg_database WHERE datname = ?)")) {
            question.setString(1, name);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
