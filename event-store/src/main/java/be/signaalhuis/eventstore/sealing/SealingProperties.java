package be.signaalhuis.eventstore.sealing;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys of sealed values are, and what wraps them.
 *
 * @param keys the database of the key store; another cluster than that of the events if possible
 */
@ConfigurationProperties("signaalhuis")
public record SealingProperties(Keys keys, Kek kek) {

    public record Keys(String url, String user, String password) {}

    /** The key-encryption key: a file for development, a vault or a token of hardware elsewhere. */
    public record Kek(Kind kind, Path file, Vault vault, Pkcs11 pkcs11) {}

    public enum Kind {
        FILE,
        VAULT_TRANSIT,
        PKCS11
    }

    /** A key of a Vault Transit engine, of type {@code aes256-gcm96}. */
    public record Vault(URI url, String token, String mount, String keyName) {}

    /** An AES key on a PKCS#11 token, by its alias; {@code config} is a SunPKCS11 configuration file. */
    public record Pkcs11(Path config, String pin, String alias) {}
}
