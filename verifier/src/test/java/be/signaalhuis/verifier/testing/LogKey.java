package be.signaalhuis.verifier.testing;

import be.signaalhuis.verifier.tree.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A key that signs notes, of a log or of a witness. */
public record LogKey(String name, byte kind, KeyPair pair) {

    public static LogKey ofLog(String name) {
        return made(name, (byte) 1);
    }

    public static LogKey ofWitness(String name) {
        return made(name, (byte) 4);
    }

    private static LogKey made(String name, byte kind) {
        try {
            return new LogKey(
                    name, kind, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String vkey() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + base64(material());
    }

    public String sign(String text) {
        return "— " + name + " " + base64(id(), signature(text)) + "\n";
    }

    public String cosign(String text, long time) {
        byte[] signature = signature("cosignature/v1\ntime " + time + "\n" + text);
        return "— " + name + " "
                + base64(id(), ByteBuffer.allocate(8).putLong(time).array(), signature) + "\n";
    }

    private byte[] signature(String text) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(pair.getPrivate());
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] id() {
        return Arrays.copyOf(Hashes.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), material()), 4);
    }

    private byte[] material() {
        EdECPoint point = ((EdECPublicKey) pair.getPublic()).getPoint();
        byte[] y = point.getY().toByteArray();
        byte[] material = new byte[33];
        for (int i = 0; i < y.length && i < 32; i++) {
            material[1 + i] = y[y.length - 1 - i];
        }
        material[0] = kind;
        material[32] |= (byte) (point.isXOdd() ? 0x80 : 0);
        return material;
    }

    private static String base64(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length);
        Arrays.stream(parts).forEach(bytes::put);
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
