package be.signaalhuis.portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftKeyTest {

    private static final byte[] PLAIN = {1, 2, 3};
    private static final byte[] PLACE = {4};

    @TempDir
    Path folder;

    @Test
    void theFirstStartMakesAKeyThatOnlyItsAccountCanRead() throws Exception {
        var file = folder.resolve("key.json");

        new DraftKey(new DraftProperties(file));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theNextStartOpensWhatTheFirstSealed() throws Exception {
        var settings = new DraftProperties(folder.resolve("key.json"));
        var sealed = new DraftKey(settings).aead().encrypt(PLAIN, PLACE);

        assertThat(new DraftKey(settings).aead().decrypt(sealed, PLACE)).isEqualTo(PLAIN);
    }

    @Test
    void anotherKeyDoesNotOpenIt() throws Exception {
        var sealed = new DraftKey(new DraftProperties(folder.resolve("one.json")))
                .aead()
                .encrypt(PLAIN, PLACE);
        var other = new DraftKey(new DraftProperties(folder.resolve("other.json"))).aead();

        assertThatThrownBy(() -> other.decrypt(sealed, PLACE)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aBrokenFileIsNoKeyAndIsNotReplaced() throws Exception {
        var file = Files.writeString(folder.resolve("key.json"), "{}");

        assertThatThrownBy(() -> new DraftKey(new DraftProperties(file))).isInstanceOf(GeneralSecurityException.class);
        assertThat(file).hasContent("{}");
    }
}
