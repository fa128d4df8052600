package be.signaalhuis.events.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/** The number a report already has elsewhere, such as {@code M2009-001}. Never a name: its shape forbids it. */
public record ExternalReference(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExternalReference {
        if (!isShapedLike(value)) {
            throw new IllegalArgumentException(
                    "a reference has letters, digits and . _ / -, at least one digit, at most 40");
        }
    }

    public static boolean isShapedLike(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    /**
     * The id of the file that a town knows by this reference: the same each time, so that two registrations of one
     * reference meet in one stream.
     */
    public UUID idIn(String town, String kind) {
        return idOf(town, kind, value);
    }

    /** The id of the one thing that this town, kind and name mean, whoever asks. */
    public static UUID idOf(String town, String kind, String name) {
        var hash = ByteBuffer.wrap(sha256((town + "\0" + kind + "\0" + name).getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & 0xffffffffffff0fffL | 0x8000L;
        long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(byte[] name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
