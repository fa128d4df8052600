package be.signaalhuis.standalone.database;

import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.folder.DataFolderLock;
import be.signaalhuis.standalone.support.TestFolders;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Objects;

/** Starts the database, inserts number after number and says each one only after its commit. */
final class WritesUntilKilled {

    private WritesUntilKilled() {}

    public static void main(String... arguments) throws Exception {
        DataFolder folder = DataFolder.at(Path.of(arguments[0]));
        DataFolderLock lock = DataFolderLock.take(folder);
        EmbeddedDatabase database =
                EmbeddedDatabase.start(folder, TestFolders.postgresPrograms(), EmbeddedDatabase.ANY_PORT);
        try (Connection connection = database.superuser().getConnection()) {
            connection.createStatement().execute("CREATE TABLE IF NOT EXISTS acknowledged (n bigint PRIMARY KEY)");
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO acknowledged SELECT coalesce(max(n), 0) + 1 FROM acknowledged RETURNING n")) {
                while (true) {
                    try (var row = insert.executeQuery()) {
                        row.next();
                        System.out.println(row.getLong(1));
                    }
                }
            }
        } finally {
            Objects.requireNonNull(lock);
        }
    }
}
