package be.signaalhuis.query.audit.tree.witnesses;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody outside whose cosignatures are believed.
 *
 * @param keyId in hexadecimal
 */
record Witness(String name, String keyId, PublicKey key) {

    /** Timestamped Ed25519 cosignature. */
    private static final byte TYPE = 0x04;

    private static final int KEY = 32;
    private static final int SIGNATURE = 64;

    /** What X.509 puts before the 32 bytes of an Ed25519 key. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final Pattern VKEY = Pattern.compile("([^\\s\\p{Z}+]{1,200})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");

    /**
     * @param vkey verifier key, {@code name+keyid+base64}
     * @throws IllegalArgumentException when it is none, for a service must not start with a witness it does not know
     */
    static Witness of(String vkey) {
        var matcher = VKEY.matcher(vkey);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a verifier key of a witness: " + vkey);
        }
        var typed = Base64.getDecoder().decode(matcher.group(3));
        var name = matcher.group(1);
        if (typed.length != KEY + 1 || typed[0] != TYPE || !keyId(name, typed).equals(matcher.group(2))) {
            throw new IllegalArgumentException("not an Ed25519 verifier key for cosignatures: " + vkey);
        }
        return new Witness(name, matcher.group(2), publicKey(Arrays.copyOfRange(typed, 1, typed.length)));
    }

    boolean isNamedIn(SignatureLine line) {
        return name.equals(line.name()) && keyId.equals(line.keyId());
    }

    /**
     * When it saw the checkpoint.
     *
     * @param text of the checkpoint, with its last newline
     * @return empty when it did not sign this
     */
    Optional<Instant> seen(SignatureLine line, String text) {
        if (line.signature().length != Long.BYTES + SIGNATURE || line.seconds() <= 0) {
            return Optional.empty();
        }
        var message = "cosignature/v1\ntime " + line.seconds() + "\n" + text;
        return hasSigned(message, line.signature()) ? Optional.of(line.seen()) : Optional.empty();
    }

    private boolean hasSigned(String message, byte[] timed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(message.getBytes(StandardCharsets.UTF_8));
            return signature.verify(timed, Long.BYTES, SIGNATURE);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static String keyId(String name, byte[] typed) {
        try {
            var named = new ByteArrayOutputStream();
            named.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
            named.writeBytes(typed);
            var hash = MessageDigest.getInstance("SHA-256").digest(named.toByteArray());
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey publicKey(byte[] key) {
        try {
            var encoded = ByteBuffer.allocate(X509.length + KEY).put(X509).put(key);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }
}
