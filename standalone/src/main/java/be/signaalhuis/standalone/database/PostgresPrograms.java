package be.signaalhuis.standalone.database;

import be.signaalhuis.standalone.folder.PrivateFiles;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs of this machine's kind, unpacked once from the jar that brings them. */
final class PostgresPrograms {

    private PostgresPrograms() {}

    /**
     * The folder with initdb, pg_ctl and postgres. It lies with the data and not in the temporary folder, which
     * systems sweep under the feet of a server that runs for weeks.
     */
    static synchronized Path unpackedIn(Path folder) throws IOException {
        byte[] archive = archive();
        Path unpacked = folder.resolve("postgres-" + fingerprint(archive));
        if (!Files.isDirectory(unpacked)) {
            PrivateFiles.createFolder(folder);
            Path unfinished =
                    folder.resolve("unfinished-" + ProcessHandle.current().pid());
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(archive, unfinished);
            putInPlace(unfinished, unpacked);
        }
        return unpacked.resolve("bin");
    }

    /** Another process may have been first: its programs are the same. */
    private static void putInPlace(Path unfinished, Path unpacked) throws IOException {
        try {
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(unpacked)) {
                throw e;
            }
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static byte[] archive() throws IOException {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "Windows" : name.startsWith("mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch");
        String hardware = machine.equals("amd64") ? "x86_64" : machine;
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, hardware)) {
            return in.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path place = target.resolve(entry.getName()).normalize();
                if (!place.startsWith(target)) {
                    throw new IOException("archive entry outside its folder: " + entry.getName());
                }
                write(tar, entry, place);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path place) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, place);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (executable && !place.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + place);
        }
    }
}
