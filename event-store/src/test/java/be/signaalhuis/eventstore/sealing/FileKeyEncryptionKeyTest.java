package be.signaalhuis.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKeyEncryptionKeyTest {

    private static final byte[] KEY = {1, 2, 3};
    private static final byte[] ID = {4};

    @TempDir
    Path folder;

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerMayReadIt() throws Exception {
        var file = folder.resolve("new").resolve("kek.json");

        var wrapped = FileKeyEncryptionKey.at(file).encrypt(KEY, ID);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(FileKeyEncryptionKey.at(file).decrypt(wrapped, ID)).isEqualTo(KEY);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).as("no draft stays behind").containsExactly(file);
        }
    }

    @Test
    void startsAtTheSameTimeAgreeOnOneKey() throws Exception {
        for (int round = 0; round < 10; round++) {
            var file = folder.resolve("kek" + round + ".json");
            var start = new CyclicBarrier(4);
            try (var threads = Executors.newCachedThreadPool()) {
                var keys = IntStream.range(0, 4)
                        .mapToObj(nr -> threads.submit(() -> {
                            start.await(10, TimeUnit.SECONDS);
                            return FileKeyEncryptionKey.at(file);
                        }))
                        .toList();
                var wrapped = FileKeyEncryptionKey.at(file).encrypt(KEY, ID);
                for (var key : keys) {
                    assertThat(key.get().decrypt(wrapped, ID)).isEqualTo(KEY);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "no key", "{}", "[]", "{\"primaryKeyId\":1,\"key\":[]}"})
    void aDamagedFileIsNamedAsSuchAndNeverReplaced(String content) throws IOException {
        var file = Files.writeString(folder.resolve("kek.json"), content);

        assertThatThrownBy(() -> FileKeyEncryptionKey.at(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the key-encryption key file is damaged");

        assertThat(file).hasContent(content);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAsSuch() {
        assertThatThrownBy(() -> FileKeyEncryptionKey.at(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the key-encryption key cannot be read");
    }

    @Test
    void anotherIdOpensNothing() throws GeneralSecurityException {
        Aead key = FileKeyEncryptionKey.at(folder.resolve("kek.json"));
        var wrapped = key.encrypt(KEY, ID);

        assertThatThrownBy(() -> key.decrypt(wrapped, new byte[] {5})).isInstanceOf(GeneralSecurityException.class);
    }
}
