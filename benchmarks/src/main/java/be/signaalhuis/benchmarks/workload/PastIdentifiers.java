package be.signaalhuis.benchmarks.workload;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Time-ordered identifiers (UUID version 7) as they would have been made then. */
final class PastIdentifiers {

    private PastIdentifiers() {}

    static UUID at(Instant moment, Random chance) {
        long high = moment.toEpochMilli() << 16 | 0x7000L | chance.nextInt(0x1000);
        long low = chance.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
