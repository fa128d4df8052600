package be.signaalhuis.eventstore.log;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * UUIDs of version 7 (RFC 9562): a millisecond clock followed by random bits, so that new rows land at
 * the right edge of every index and appending stays cheap as the log grows.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Chance is asked for in portions, each thread its own: Axon takes two identifiers for every event it handles. */
    private static final ThreadLocal<ByteBuffer> CHANCE =
            ThreadLocal.withInitial(() -> ByteBuffer.allocate(320).flip());

    public static UUID next() {
        var chance = chance();
        long high = System.currentTimeMillis() << 16 | 0x7000L | chance.getShort() & 0xfff;
        long low = chance.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static ByteBuffer chance() {
        var chance = CHANCE.get();
        if (!chance.hasRemaining()) {
            RANDOM.nextBytes(chance.array());
            chance.clear();
        }
        return chance;
    }

    @Override
    public String generateIdentifier() {
        return next().toString();
    }
}
