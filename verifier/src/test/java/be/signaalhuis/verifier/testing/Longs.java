package be.signaalhuis.verifier.testing;

import java.nio.ByteBuffer;

final class Longs {

    private Longs() {}

    static byte[] bytes(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }
}
