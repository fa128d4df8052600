package be.signaalhuis.standalone.folder;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the standalone keeps its data, readable by its own account alone.
 *
 * <pre>
 * postgres/           the database cluster
 * postgres.password   the superuser's password, made with the cluster
 * postgres-bin/       the unpacked PostgreSQL programs, replaceable
 * postgres.log        what PostgreSQL said since the last start (.previous: before that)
 * keys/               the key-encryption key, the portal's key for drafts, the keys of the Merkle log and what it signed last
 * login/              the development login's signing key
 * standalone.lock     held while an instance runs
 * </pre>
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder at this place, made when it is not there yet. */
    public static DataFolder at(Path place) {
        DataFolder folder = new DataFolder(place);
        try {
            PrivateFiles.createFolder(folder.root);
            PrivateFiles.createFolder(folder.keys());
            PrivateFiles.createFolder(folder.login());
            return folder;
        } catch (IOException e) {
            throw new Refusal(
                    "De gegevensmap %s kan niet worden aangemaakt: %s".formatted(folder.root, e),
                    "The data folder %s cannot be made: %s".formatted(folder.root, e));
        }
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path postgresPassword() {
        return root.resolve("postgres.password");
    }

    public Path postgresPrograms() {
        return root.resolve("postgres-bin");
    }

    public Path postgresLog() {
        return root.resolve("postgres.log");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path login() {
        return root.resolve("login");
    }

    public Path lockFile() {
        return root.resolve("standalone.lock");
    }
}
