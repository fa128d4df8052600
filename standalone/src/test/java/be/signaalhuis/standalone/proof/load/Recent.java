package be.signaalhuis.standalone.proof.load;

import be.signaalhuis.standalone.proof.ledger.Outcome;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The last commands that were acknowledged: what a reader asks for, because their promise is young. */
final class Recent {

    private static final int SIZE = 64;

    private final AtomicReferenceArray<Outcome.Acknowledged> ring = new AtomicReferenceArray<>(SIZE);
    private final AtomicLong count = new AtomicLong();

    void add(Outcome.Acknowledged done) {
        ring.set((int) (count.getAndIncrement() % SIZE), done);
    }

    /** Null while nothing was acknowledged. */
    Outcome.Acknowledged any(Random random) {
        long so = Math.min(SIZE, count.get());
        return so == 0 ? null : ring.get(random.nextInt((int) so));
    }

    long count() {
        return count.get();
    }
}
