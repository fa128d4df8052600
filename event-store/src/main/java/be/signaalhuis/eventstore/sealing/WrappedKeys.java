package be.signaalhuis.eventstore.sealing;

import be.signaalhuis.events.sealing.KeyUnavailable;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Makes AES-256-GCM keys and wraps them under the key-encryption key, each bound to its id. */
final class WrappedKeys {

    private static final Configuration TINK = AeadConfig2026.get();

    private final Aead keyEncryptionKey;

    WrappedKeys(Aead keyEncryptionKey) {
        this.keyEncryptionKey = keyEncryptionKey;
    }

    /** A new key, wrapped and ready for use. */
    record Made(UUID kid, byte[] wrapped, Aead key) {}

    byte[] newKey(UUID kid) {
        return make(kid).wrapped();
    }

    Made make(UUID kid) {
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK);
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(key, keyEncryptionKey, boundTo(kid), TINK);
            return new Made(kid, wrapped, key.getPrimitive(TINK, Aead.class));
        } catch (GeneralSecurityException e) {
            throw new KeyUnavailable(kid, e);
        }
    }

    Aead open(UUID kid, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, keyEncryptionKey, boundTo(kid), TINK)
                    .getPrimitive(TINK, Aead.class);
        } catch (GeneralSecurityException e) {
            throw new KeyUnavailable(kid, e);
        }
    }

    static byte[] boundTo(UUID kid) {
        return kid.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
