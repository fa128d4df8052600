package be.signaalhuis.eventstore.sealing;

import com.google.crypto.tink.Aead;

/** Chooses the key-encryption key that the installation names. */
final class KeyEncryptionKeys {

    private KeyEncryptionKeys() {}

    static Aead of(SealingProperties.Kek kek) {
        return switch (kek.kind()) {
            case FILE -> FileKeyEncryptionKey.at(kek.file());
            case VAULT_TRANSIT -> new VaultTransitKeyEncryptionKey(kek.vault());
            case PKCS11 -> Pkcs11KeyEncryptionKey.of(kek.pkcs11());
        };
    }
}
