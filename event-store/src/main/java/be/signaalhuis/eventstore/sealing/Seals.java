package be.signaalhuis.eventstore.sealing;

import be.signaalhuis.events.sealing.KeyUnavailable;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Seals and opens bytes: AES-256-GCM, with the key's own id as associated data. */
public final class Seals {

    private final DataKeys keys;

    public Seals(DataKeys keys) {
        this.keys = keys;
    }

    /** A key that nobody seals under yet. */
    DataKey fresh() {
        return keys.fresh();
    }

    /** The ciphertext as base64, nonce and tag included. */
    public String seal(UUID kid, byte[] plain) {
        return seal(new DataKey(kid, keys.toSeal(kid)), plain);
    }

    String seal(DataKey under, byte[] plain) {
        var kid = under.kid();
        try {
            var sealed = under.key().encrypt(plain, WrappedKeys.boundTo(kid));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new KeyUnavailable(kid, e);
        }
    }

    /** The plain bytes, or empty when the key was destroyed. */
    public Optional<byte[]> open(UUID kid, String ciphertext) {
        var key = keys.toOpen(kid);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        try {
            var sealed = Base64.getDecoder().decode(ciphertext);
            return Optional.of(key.get().decrypt(sealed, WrappedKeys.boundTo(kid)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeyUnavailable(kid, e);
        }
    }

    /**
     * Which of these keys still open what they sealed. The key store is asked once, and not again for each value
     * that is opened right after.
     */
    public Set<UUID> openable(Collection<UUID> kids) {
        return Set.copyOf(keys.toOpen(kids).keySet());
    }

    /** Which of these keys were destroyed, as far as the key store knows them; what they sealed stays closed. */
    public Set<UUID> shredded(Collection<UUID> kids) {
        return keys.shredded(kids);
    }

    /** Destroys a key: what was sealed under it can never be read again. */
    public void shred(UUID kid) {
        keys.shred(kid);
    }
}
