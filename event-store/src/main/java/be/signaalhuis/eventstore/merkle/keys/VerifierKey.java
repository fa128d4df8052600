package be.signaalhuis.eventstore.merkle.keys;

import be.signaalhuis.eventstore.merkle.tree.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key as C2SP signed-note writes it: {@code name+hex(keyID)+base64(0x01 ‖ key)}.
 *
 * @param key the 32 bytes of an Ed25519 key
 */
record VerifierKey(String name, byte[] key) {

    static final int KEY_LENGTH = 32;
    private static final byte ED25519 = 1;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    static VerifierKey of(String name, PublicKey key) {
        var encoded = key.getEncoded();
        return new VerifierKey(name, Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length));
    }

    static VerifierKey parse(String vkey) {
        int second = vkey.indexOf('+', vkey.indexOf('+') + 1);
        var typed = Base64.getDecoder().decode(vkey.substring(second + 1));
        return new VerifierKey(vkey.substring(0, vkey.indexOf('+')), Arrays.copyOfRange(typed, 1, typed.length));
    }

    byte[] id() {
        var digest = Hashes.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return Arrays.copyOf(digest.digest(typed()), 4);
    }

    private byte[] typed() {
        var typed = new byte[KEY_LENGTH + 1];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, KEY_LENGTH);
        return typed;
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            var encoded = Arrays.copyOf(X509, X509.length + KEY_LENGTH);
            System.arraycopy(key, 0, encoded, X509.length, KEY_LENGTH);
            var check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }
}
