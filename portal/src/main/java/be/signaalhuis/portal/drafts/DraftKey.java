package be.signaalhuis.portal.drafts;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The portal's own key, in a file that its account alone can read; the first start makes it. */
@Component
class DraftKey {

    private final KeysetHandle keys;

    DraftKey(DraftProperties settings) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        var file = settings.keyFile();
        keys = Files.exists(file) ? read(file) : make(file);
    }

    Aead aead() throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static KeysetHandle read(Path file) throws GeneralSecurityException, IOException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    /** Two nodes that start together on one file both end up with the key of the first. */
    private static KeysetHandle make(Path file) throws GeneralSecurityException, IOException {
        var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get());
        var unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "portal-key", ".new", onlyMine());
        try {
            Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.SYNC);
            Files.createLink(file, unfinished);
            return fresh;
        } catch (FileAlreadyExistsException otherWasFirst) {
            return read(file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static FileAttribute<?>[] onlyMine() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------")))
                }
                : new FileAttribute<?>[0];
    }
}
