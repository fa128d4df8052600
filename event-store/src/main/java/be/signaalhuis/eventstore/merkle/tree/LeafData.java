package be.signaalhuis.eventstore.merkle.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

/** The bytes a leaf is the hash of: a prefix, and fields each after its length; absent is not empty. */
public final class LeafData {

    private static final int ABSENT = -1;

    private ByteBuffer bytes = ByteBuffer.allocate(512);

    public LeafData(String prefix) {
        bytes.put(prefix.getBytes(StandardCharsets.US_ASCII));
    }

    public LeafData number(long value) {
        return text(Long.toString(value));
    }

    public LeafData identifier(UUID value) {
        return text(value == null ? null : value.toString());
    }

    public LeafData moment(Instant value) {
        return text(inUtc(value));
    }

    /** In UTC, with six digits of a second: those of the nine that are written when the last is not zero. */
    public static String inUtc(Instant value) {
        int nanos = value.getNano() / 1_000 * 1_000 + 1;
        var nine = LocalDateTime.ofEpochSecond(value.getEpochSecond(), nanos, ZoneOffset.UTC)
                .toString();
        return nine.substring(0, nine.length() - 3) + "Z";
    }

    public LeafData text(String value) {
        return field(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    public LeafData field(byte[] value) {
        int length = value == null ? 0 : value.length;
        if (bytes.remaining() < Integer.BYTES + length) {
            bytes = ByteBuffer.allocate(2 * (bytes.capacity() + length)).put(bytes.flip());
        }
        bytes.putInt(value == null ? ABSENT : length);
        if (value != null) {
            bytes.put(value);
        }
        return this;
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
