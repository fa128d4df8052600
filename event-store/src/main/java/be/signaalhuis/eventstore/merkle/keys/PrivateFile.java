package be.signaalhuis.eventstore.merkle.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file for its owner alone, written aside and moved, so that a crash never leaves half of it. */
public final class PrivateFile {

    private PrivateFile() {}

    public static void write(Path file, byte[] content) {
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = Files.createTempFile(folder, "merkle", ".new", ownerOnly(folder));
            Files.write(draft, content, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFileName() + " cannot be written", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
