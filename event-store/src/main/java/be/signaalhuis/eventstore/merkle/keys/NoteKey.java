package be.signaalhuis.eventstore.merkle.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A key that signs notes under its name. */
public final class NoteKey {

    private final VerifierKey verifier;
    private final PrivateKey key;

    private NoteKey(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
    }

    static NoteKey make(String name) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteKey(VerifierKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** From the form it is kept in. */
    static NoteKey of(String vkey, String kept) {
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(kept));
            return new NoteKey(
                    VerifierKey.parse(vkey), KeyFactory.getInstance("Ed25519").generatePrivate(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("the key file is damaged");
        }
    }

    String kept() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    public String name() {
        return verifier.name();
    }

    /** The public half, as others are given it. */
    public String vkey() {
        return verifier.toString();
    }

    /** A text, which ends in a line feed, with an empty line and the signature below it. */
    public String note(String text) {
        return text + "\n" + signature(text);
    }

    /** The signature line alone. */
    public String signature(String text) {
        return SignatureLine.of(verifier, signed(text)).toString();
    }

    private byte[] signed(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
