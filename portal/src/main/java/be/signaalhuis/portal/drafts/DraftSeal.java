package be.signaalhuis.portal.drafts;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals drafts with AES-256-GCM, bound to the draft and its owner: moved to another row, they do not open. */
@Component
class DraftSeal {

    private final Aead key;

    DraftSeal(DraftKey key) throws GeneralSecurityException {
        this.key = key.aead();
    }

    byte[] seal(byte[] plain, UUID draft, String owner) {
        try {
            return key.encrypt(plain, place(draft, owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a draft cannot be sealed", e);
        }
    }

    byte[] open(byte[] sealed, UUID draft, String owner) {
        try {
            return key.decrypt(sealed, place(draft, owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a draft cannot be opened", e);
        }
    }

    private static byte[] place(UUID draft, String owner) {
        return (draft + " " + owner).getBytes(StandardCharsets.UTF_8);
    }
}
