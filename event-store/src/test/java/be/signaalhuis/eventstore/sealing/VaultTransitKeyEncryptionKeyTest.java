package be.signaalhuis.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.sealing.KeyUnavailable;
import be.signaalhuis.eventstore.testing.TestDatabase;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTransitKeyEncryptionKeyTest {

    private static final byte[] KEY = "a data key".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ID = "its id".getBytes(StandardCharsets.UTF_8);

    private RecordingVault vault;
    private Aead key;

    @BeforeEach
    void open() throws IOException {
        vault = new RecordingVault();
        key = new VaultTransitKeyEncryptionKey(new SealingProperties.Vault(vault.url(), "s.test", null, "signaalhuis"));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aKeyIsWrappedAndUnwrappedByTheVault() throws GeneralSecurityException {
        var wrapped = key.encrypt(KEY, ID);

        assertThat(new String(wrapped, StandardCharsets.US_ASCII)).startsWith("vault:v1:");
        assertThat(key.decrypt(wrapped, ID)).isEqualTo(KEY);
    }

    @Test
    void bothQuestionsAreBoundToTheIdOfTheKey() throws GeneralSecurityException {
        key.decrypt(key.encrypt(KEY, ID), ID);

        var associated = Base64.getEncoder().encodeToString(ID);
        assertThat(vault.calls()).hasSize(2).allSatisfy(call -> {
            assertThat(call.method()).isEqualTo("POST");
            assertThat(call.token()).isEqualTo("s.test");
            assertThat(call.body().get("associated_data").asString()).isEqualTo(associated);
        });
        assertThat(vault.calls())
                .extracting(RecordingVault.Call::path)
                .containsExactly("/v1/transit/encrypt/signaalhuis", "/v1/transit/decrypt/signaalhuis");
        assertThatThrownBy(() -> key.decrypt(key.encrypt(KEY, ID), KEY)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aVaultThatRefusesIsAGeneralSecurityException() {
        var stranger = new VaultTransitKeyEncryptionKey(
                new SealingProperties.Vault(vault.url(), "s.other", "transit", "signaalhuis"));

        assertThatThrownBy(() -> stranger.encrypt(KEY, ID)).isInstanceOf(GeneralSecurityException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"data\":{}}", "{\"data\":null}", "nonsense", "{\"data\":{\"plaintext\":\"!\"}}"})
    void aVaultThatAnswersNonsenseIsAGeneralSecurityException(String nonsense) throws GeneralSecurityException {
        var wrapped = key.encrypt(KEY, ID);
        vault.answerWith(nonsense);

        assertThatThrownBy(() -> key.decrypt(wrapped, ID)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> key.encrypt(KEY, ID)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aVaultThatIsGoneIsAGeneralSecurityException() {
        vault.close();

        assertThatThrownBy(() -> key.encrypt(KEY, ID)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aVaultThatNeverAnswersIsAGeneralSecurityExceptionAfterAWhile() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var url = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            var waiting = new VaultTransitKeyEncryptionKey(
                    new SealingProperties.Vault(url, "s.test", null, "signaalhuis"), Duration.ofMillis(200));

            assertThatThrownBy(() -> waiting.encrypt(KEY, ID)).isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void sealingWithAVaultWorksAndWithoutItTheKeyIsUnavailable() {
        var store = TestDatabase.shared().dataSource("signaalhuis_keys");
        var kid = UUID.randomUUID();
        var sealed = new Seals(new JdbcDataKeys(store, key)).seal(kid, KEY);

        assertThat(new Seals(new JdbcDataKeys(store, key)).open(kid, sealed)).contains(KEY);

        vault.close();
        var afterwards = new Seals(new JdbcDataKeys(store, key));
        assertThatThrownBy(() -> afterwards.open(kid, sealed)).isInstanceOf(KeyUnavailable.class);
        assertThatThrownBy(() -> afterwards.seal(UUID.randomUUID(), KEY)).isInstanceOf(KeyUnavailable.class);
    }
}
