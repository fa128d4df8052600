package be.signaalhuis.portal.drafts;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals what somebody keeps with AES-256-GCM, bound to its row and owner: moved to another row, it does not open. */
@Component
public class DraftSeal {

    private final Aead key;

    DraftSeal(DraftKey key) throws GeneralSecurityException {
        this.key = key.aead();
    }

    public byte[] seal(byte[] plain, UUID row, String owner) {
        try {
            return key.encrypt(plain, place(row, owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a row cannot be sealed", e);
        }
    }

    public byte[] open(byte[] sealed, UUID row, String owner) {
        try {
            return key.decrypt(sealed, place(row, owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a row cannot be opened", e);
        }
    }

    private static byte[] place(UUID row, String owner) {
        return (row + " " + owner).getBytes(StandardCharsets.UTF_8);
    }
}
