package be.signaalhuis.eventstore.merkle;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Hashes side by side, as a tile has them. */
final class Bytes {

    private Bytes() {}

    static byte[] joined(byte[][] parts, int count) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).limit(count).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
