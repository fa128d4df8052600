package be.signaalhuis.eventstore.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A key in a file only its owner can read, made when it is not there: for development and one machine. */
final class FileKeyEncryptionKey {

    private FileKeyEncryptionKey() {}

    static Aead at(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            var key = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
            return key.getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the key-encryption key cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key-encryption key file is damaged", e);
        }
    }

    /** Written aside and moved, so that another start or a crash never sees half a key. */
    private static void make(Path file) throws IOException, GeneralSecurityException {
        var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(key, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = Files.createTempFile(folder, "kek", ".new", ownerOnly(folder));
        // Safe on disk before anything is wrapped with it: without this file all that was sealed is lost.
        Files.writeString(draft, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException someoneWasFirst) {
            Files.delete(draft);
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.delete(draft);
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
