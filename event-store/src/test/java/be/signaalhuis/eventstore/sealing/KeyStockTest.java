package be.signaalhuis.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys made ahead: never the same twice, and no reason to wait for ever. */
class KeyStockTest {

    private final AtomicInteger statements = new AtomicInteger();

    @Test
    void manyTakersGetAKeyEachOutOfFewStatements() throws Exception {
        var stock = new KeyStock(this::make);
        var taken = ConcurrentHashMap.<UUID>newKeySet();
        try (var takers = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 2_000; i++) {
                takers.submit(() -> stock.take().ifPresent(made -> taken.add(made.kid())));
            }
        }
        assertThat(taken).hasSize(2_000);
        assertThat(statements.get()).isLessThan(100);
    }

    @Test
    void aQuietStockIsSmall() {
        var asked = new AtomicInteger();
        var stock = new KeyStock(count -> {
            asked.addAndGet(count);
            return make(count);
        });

        assertThat(stock.take()).isPresent();

        assertThat(asked.get()).isLessThanOrEqualTo(64);
    }

    @Test
    void aKeyStoreThatIsDownLeavesTheTakerToMakeItsOwn() {
        var down = new AtomicInteger(1);
        var stock = new KeyStock(count -> {
            if (down.getAndDecrement() > 0) {
                throw new IllegalStateException("down");
            }
            return make(count);
        });

        assertThat(stock.take()).isEmpty();
        assertThat(stock.take()).as("it is asked again").isPresent();
    }

    @Test
    void aKeyStoreThatHangsHoldsATakerUpForASecondAtMost() {
        var never = new Semaphore(0);
        var stock = new KeyStock(count -> {
            never.acquireUninterruptibly();
            return List.of();
        });

        assertThat(stock.take()).isEmpty();
        never.release();
    }

    private List<DataKey> make(int count) {
        statements.incrementAndGet();
        return Stream.generate(UUID::randomUUID)
                .limit(count)
                .map(kid -> new DataKey(kid, null))
                .toList();
    }
}
