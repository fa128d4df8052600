package be.signaalhuis.standalone.database;

import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.folder.PrivateFiles;
import be.signaalhuis.standalone.folder.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** The files of the database: made once, whole or not at all, and kept. */
final class Cluster {

    static final String MAJOR_VERSION = "18";

    /** Passwords for everybody, over the loopback address alone; initdb's own file would let local accounts in. */
    private static final String WHO_MAY_CONNECT = "host all all 127.0.0.1/32 scram-sha-256\n";

    private Cluster() {}

    static void ensure(DataFolder folder, PostgresCommands commands) throws IOException, InterruptedException {
        if (Files.isDirectory(folder.postgres())) {
            check(folder);
        } else {
            make(folder, commands);
        }
        PrivateFiles.write(
                folder.postgres().resolve("pg_hba.conf"), WHO_MAY_CONNECT.getBytes(StandardCharsets.US_ASCII));
    }

    private static void make(DataFolder folder, PostgresCommands commands) throws IOException, InterruptedException {
        Path unfinished = folder.root().resolve("postgres.new");
        FileSystemUtils.deleteRecursively(unfinished);
        PrivateFiles.write(folder.postgresPassword(), Passwords.random().getBytes(StandardCharsets.US_ASCII));
        commands.require(commands.initdb(unfinished, folder.postgresPassword()));
        Files.move(unfinished, folder.postgres(), StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.keepNames(folder.root());
    }

    private static void check(DataFolder folder) throws IOException {
        Path versionFile = folder.postgres().resolve("PG_VERSION");
        String version =
                Files.exists(versionFile) ? Files.readString(versionFile).strip() : "?";
        if (!version.equals(MAJOR_VERSION)) {
            throw new Refusal(
                    "De gegevens in %s zijn van PostgreSQL %s; dit Signaalhuis leest PostgreSQL %s."
                            .formatted(folder.postgres(), version, MAJOR_VERSION),
                    "The data in %s are of PostgreSQL %s; this Signaalhuis reads PostgreSQL %s."
                            .formatted(folder.postgres(), version, MAJOR_VERSION));
        }
        if (!Files.exists(folder.postgresPassword())) {
            throw new Refusal(
                    "Het bestand %s ontbreekt; zet het terug uit de back-up.".formatted(folder.postgresPassword()),
                    "The file %s is missing; restore it from the backup.".formatted(folder.postgresPassword()));
        }
    }
}
