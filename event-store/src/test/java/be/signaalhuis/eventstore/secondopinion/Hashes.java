package be.signaalhuis.eventstore.secondopinion;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** SHA-256 as RFC 6962 uses it; hashes are base64 texts, which are easy to compare and to read. */
final class Hashes {

    private Hashes() {}

    static String leaf(byte[] data) {
        return text(sha256(new byte[] {0}, data));
    }

    static String node(String left, String right) {
        return text(sha256(new byte[] {1}, bytes(left), bytes(right)));
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }

    static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
