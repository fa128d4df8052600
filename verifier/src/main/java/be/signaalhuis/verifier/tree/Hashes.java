package be.signaalhuis.verifier.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** RFC 6962 §2.1 with SHA-256. */
public final class Hashes {

    public static final int LENGTH = 32;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hashes::digest);

    private Hashes() {}

    public static byte[] ofEmptyTree() {
        return sha256();
    }

    public static byte[] ofLeaf(byte[] data) {
        return sha256(LEAF, data);
    }

    public static byte[] ofNode(byte[] left, byte[] right) {
        return sha256(NODE, left, right);
    }

    public static byte[] sha256(byte[]... parts) {
        MessageDigest digest = DIGEST.get();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
