package be.signaalhuis.query.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Somebody outside who cosigns checkpoints (C2SP tlog-cosignature). */
public final class TestWitness {

    private static final byte TYPE = 4;

    private final String name;
    private final KeyPair keys;

    public TestWitness(String name) {
        this.name = name;
        try {
            this.keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String vkey() {
        return name + "+" + HexFormat.of().formatHex(keyId()) + "+"
                + Base64.getEncoder().encodeToString(typedKey());
    }

    /** A cosignature line, with its end. */
    public String line(String note, Instant at) {
        var text = note.substring(0, note.lastIndexOf("\n\n") + 1);
        var message = "cosignature/v1\ntime " + at.getEpochSecond() + "\n" + text;
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(message.getBytes(StandardCharsets.UTF_8));
            var signed = ByteBuffer.allocate(4 + Long.BYTES + 64)
                    .put(keyId())
                    .putLong(at.getEpochSecond())
                    .put(signature.sign());
            return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(signed.array()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] typedKey() {
        var encoded = keys.getPublic().getEncoded();
        return ByteBuffer.allocate(33)
                .put(TYPE)
                .put(encoded, encoded.length - 32, 32)
                .array();
    }

    private byte[] keyId() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(sha256.digest(typedKey()), 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
