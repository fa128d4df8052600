package be.signaalhuis.eventstore.merkle.tree;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The bytes a leaf is the hash of: a prefix, and fields each after its length; absent is not empty. */
public final class LeafData {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int ABSENT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    public LeafData(String prefix) {
        bytes.writeBytes(prefix.getBytes(StandardCharsets.US_ASCII));
    }

    public LeafData number(long value) {
        return text(Long.toString(value));
    }

    public LeafData identifier(UUID value) {
        return text(value == null ? null : value.toString());
    }

    public LeafData moment(Instant value) {
        return text(MOMENT.format(value));
    }

    public LeafData text(String value) {
        return field(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    public LeafData field(byte[] value) {
        length(value == null ? ABSENT : value.length);
        if (value != null) {
            bytes.writeBytes(value);
        }
        return this;
    }

    private void length(int length) {
        bytes.write(length >>> 24);
        bytes.write(length >>> 16);
        bytes.write(length >>> 8);
        bytes.write(length);
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
