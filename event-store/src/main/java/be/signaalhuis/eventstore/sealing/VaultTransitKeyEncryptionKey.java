package be.signaalhuis.eventstore.sealing;

import com.google.crypto.tink.Aead;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Wraps keys in a HashiCorp Vault Transit engine: the key-encryption key never leaves the vault. */
final class VaultTransitKeyEncryptionKey implements Aead {

    /** A vault that hangs must not hang the commands that wait for a key. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RestClient vault;
    private final String mount;
    private final String keyName;

    VaultTransitKeyEncryptionKey(SealingProperties.Vault vault) {
        this(vault, PATIENCE);
    }

    VaultTransitKeyEncryptionKey(SealingProperties.Vault vault, Duration patience) {
        this.vault = RestClient.builder()
                .requestFactory(askingFor(patience))
                .baseUrl(vault.url().toString())
                .defaultHeader("X-Vault-Token", vault.token())
                .build();
        this.mount = vault.mount() == null ? "transit" : vault.mount();
        this.keyName = vault.keyName();
    }

    private static ClientHttpRequestFactory askingFor(Duration patience) {
        var http = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(patience).build());
        http.setReadTimeout(patience);
        return http;
    }

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
        var question = Map.of("plaintext", base64(plaintext), "associated_data", base64(associatedData));
        return ask("encrypt", question, "ciphertext").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
        var text = new String(ciphertext, StandardCharsets.US_ASCII);
        var question = Map.of("ciphertext", text, "associated_data", base64(associatedData));
        try {
            return Base64.getDecoder().decode(ask("decrypt", question, "plaintext"));
        } catch (IllegalArgumentException noBase64) {
            throw new GeneralSecurityException("the vault did not decrypt", noBase64);
        }
    }

    private String ask(String operation, Map<String, String> question, String wanted) throws GeneralSecurityException {
        try {
            var answer = vault.post()
                    .uri("/v1/{mount}/{operation}/{key}", mount, operation, keyName)
                    .body(question)
                    .retrieve()
                    .requiredBody(Answer.class);
            return Optional.ofNullable(answer.data())
                    .map(data -> data.get(wanted))
                    .orElseThrow(() -> new GeneralSecurityException("the vault answered without " + wanted));
        } catch (RestClientException | IllegalStateException e) {
            throw new GeneralSecurityException("the vault did not " + operation, e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private record Answer(Map<String, String> data) {}
}
