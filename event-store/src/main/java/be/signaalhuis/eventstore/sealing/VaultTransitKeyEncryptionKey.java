package be.signaalhuis.eventstore.sealing;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Wraps keys in a HashiCorp Vault Transit engine: the key-encryption key never leaves the vault. */
final class VaultTransitKeyEncryptionKey implements Aead {

    private final RestClient vault;
    private final String mount;
    private final String keyName;

    VaultTransitKeyEncryptionKey(SealingProperties.Vault vault) {
        this.vault = RestClient.builder()
                .baseUrl(vault.url().toString())
                .defaultHeader("X-Vault-Token", vault.token())
                .build();
        this.mount = vault.mount() == null ? "transit" : vault.mount();
        this.keyName = vault.keyName();
    }

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
        var answer = ask("encrypt", Map.of("plaintext", base64(plaintext), "associated_data", base64(associatedData)));
        return answer.data().get("ciphertext").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
        var text = new String(ciphertext, StandardCharsets.US_ASCII);
        var answer = ask("decrypt", Map.of("ciphertext", text, "associated_data", base64(associatedData)));
        return Base64.getDecoder().decode(answer.data().get("plaintext"));
    }

    private Answer ask(String operation, Map<String, String> question) throws GeneralSecurityException {
        try {
            return vault.post()
                    .uri("/v1/{mount}/{operation}/{key}", mount, operation, keyName)
                    .body(question)
                    .retrieve()
                    .requiredBody(Answer.class);
        } catch (RestClientException | IllegalStateException e) {
            throw new GeneralSecurityException("the vault did not " + operation, e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private record Answer(Map<String, String> data) {}
}
