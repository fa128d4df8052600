package be.signaalhuis.eventstore.sealing;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Wraps keys with an AES key on a hardware token (PKCS#11): 12 random bytes, then AES-GCM. */
final class Pkcs11KeyEncryptionKey implements Aead {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Provider token;
    private final Key key;

    private Pkcs11KeyEncryptionKey(Provider token, Key key) {
        this.token = token;
        this.key = key;
    }

    static Aead of(SealingProperties.Pkcs11 settings) {
        try {
            var token = Security.getProvider("SunPKCS11")
                    .configure(settings.config().toString());
            var store = KeyStore.getInstance("PKCS11", token);
            var pin = settings.pin().toCharArray();
            store.load(null, pin);
            var key = store.getKey(settings.alias(), pin);
            if (key == null) {
                throw new IllegalStateException("the token has no key " + settings.alias());
            }
            return new Pkcs11KeyEncryptionKey(token, key);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the PKCS#11 token cannot be used", e);
        }
    }

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, associatedData).doFinal(plaintext);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
        if (ciphertext.length < NONCE) {
            throw new GeneralSecurityException("too short to be a wrapped key");
        }
        var nonce = java.util.Arrays.copyOf(ciphertext, NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, associatedData).doFinal(ciphertext, NONCE, ciphertext.length - NONCE);
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] associatedData) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding", token);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associatedData);
        return cipher;
    }
}
