package be.signaalhuis.query.tailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.log.EventPage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SharedPagesTest {

    private static final int LIMIT = 10;

    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicLong head = new AtomicLong();
    private final LogSignal signal = new LogSignal();
    private Runnable duringRead = () -> {};
    private final SharedPages pages = new SharedPages(this::read, signal, new RecentPages(8, 1_000), task -> {});

    private EventPage read(long position) {
        reads.incrementAndGet();
        var seen = head.get();
        duringRead.run();
        var upTo = Math.max(position, Math.min(seen, position + LIMIT));
        return new EventPage(position, upTo, List.of(), 10 * (upTo - position), upTo - position == LIMIT);
    }

    @Test
    void aPageIsReadOnceForAllWhoComeOneAfterTheOther() {
        head.set(7);
        for (int view = 0; view < 3; view++) {
            assertThat(pages.after(0).upTo()).isEqualTo(7);
        }
        assertThat(reads).hasValue(1);
    }

    @Test
    void aPageIsReadOnceForAllWhoComeAtTheSameTime() throws Exception {
        head.set(7);
        var reading = new CountDownLatch(1);
        var carryOn = new CountDownLatch(1);
        duringRead = () -> {
            reading.countDown();
            await(carryOn);
        };
        var first = CompletableFuture.supplyAsync(() -> pages.after(0));
        await(reading);
        var second = new CompletableFuture<EventPage>();
        var waiting = Thread.ofPlatform().start(() -> second.complete(pages.after(0)));
        while (waiting.getState() == Thread.State.RUNNABLE || waiting.getState() == Thread.State.NEW) {
            Thread.onSpinWait();
        }
        carryOn.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).upTo()).isEqualTo(7);
        assertThat(second.get(10, TimeUnit.SECONDS).upTo()).isEqualTo(7);
        assertThat(reads).hasValue(1);
    }

    @Test
    void somebodyInTheMidstOfAPageGoesOnWithIt() {
        head.set(7);
        pages.after(0);
        assertThat(pages.after(4).upTo()).isEqualTo(7);
        assertThat(reads).hasValue(1);
    }

    @Test
    void nothingIsLookedForTwiceBeforeTheSignal() {
        head.set(7);
        assertThat(pages.after(7).isEmpty()).isTrue();
        assertThat(pages.after(7).isEmpty()).isTrue();
        assertThat(reads).hasValue(1);
    }

    @Test
    void whatWasNotThereIsFoundAfterTheSignal() {
        assertThat(pages.after(0).isEmpty()).isTrue();
        head.set(3);
        signal.give();
        assertThat(pages.after(0).upTo()).isEqualTo(3);
    }

    /** Committed after the read began, announced before it ended: the empty page must not be taken for the end. */
    @Test
    void anEventThatIsAnnouncedWhileTheLogIsReadIsNotMissed() {
        duringRead = () -> {
            if (head.compareAndSet(0, 3)) {
                signal.give();
            }
        };
        assertThat(pages.after(0).upTo()).isEqualTo(3);
    }

    @Test
    void aReadThatFailsIsTriedAgainByTheNext() {
        head.set(7);
        duringRead = () -> {
            throw new IllegalStateException("gone");
        };
        assertThatThrownBy(() -> pages.after(0)).isInstanceOf(IllegalStateException.class);
        duringRead = () -> {};
        assertThat(pages.after(0).upTo()).isEqualTo(7);
    }

    @Test
    void theNextPageIsReadAheadOfThoseWhoWorkOnAFullOne() {
        var ahead = new SharedPages(this::read, signal, new RecentPages(8, 1_000), Runnable::run);
        head.set(25);
        ahead.after(0);
        assertThat(reads).hasValue(2);
        ahead.after(10);
        assertThat(reads).hasValue(3);
        ahead.after(20);
        assertThat(reads).hasValue(3);
    }

    @Test
    void noMoreIsKeptThanThereIsRoomFor() {
        head.set(1_000);
        for (long position = 0; position < 200; position += LIMIT) {
            pages.after(position);
        }
        reads.set(0);
        pages.after(190);
        assertThat(reads).hasValue(0);
        pages.after(0);
        assertThat(reads).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
