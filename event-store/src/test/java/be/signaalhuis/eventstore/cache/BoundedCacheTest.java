package be.signaalhuis.eventstore.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {

    private long now = Long.MAX_VALUE - 1;
    private final BoundedCache cache = new BoundedCache(3, () -> now);

    @Test
    void whatIsNewGetsInHoweverOftenTheOthersWereUsed() {
        for (int use = 0; use < 1_000; use++) {
            for (var old : new String[] {"a", "b", "c"}) {
                cache.put(old, old);
                cache.get(old);
            }
        }

        cache.put("new", "new");

        assertThat(cache.<String, String>get("new")).isEqualTo("new");
        assertThat(cache.containsKey("a")).isFalse();
    }

    @Test
    void theOneUsedLongestAgoGoesFirst() {
        cache.put("a", "a");
        cache.put("b", "b");
        cache.put("c", "c");
        cache.get("a");

        cache.put("d", "d");

        assertThat(cache.containsKey("b")).isFalse();
        assertThat(cache.containsKey("a")).isTrue();
    }

    @Test
    void nothingIsKeptTenMinutesAfterItsLastUse() {
        cache.put("a", "a");
        cache.put("b", "b");
        now += Duration.ofMinutes(9).toNanos();
        cache.get("a");
        now += Duration.ofMinutes(2).toNanos();

        assertThat(cache.containsKey("a")).isTrue();
        assertThat(cache.containsKey("b")).isFalse();
    }

    @Test
    void onlyWhatIsThereIsReplacedAndOnlyWhatIsNotThereIsAdded() {
        cache.put("a", 1);

        cache.<Integer>computeIfPresent("a", value -> value + 1);
        cache.<Integer>computeIfPresent("b", value -> value + 1);

        assertThat(cache.<String, Integer>get("a")).isEqualTo(2);
        assertThat(cache.containsKey("b")).isFalse();
        assertThat(cache.putIfAbsent("a", 9)).isFalse();
        assertThat(cache.putIfAbsent("b", 9)).isTrue();
    }

    @Test
    void whatIsRemovedIsGone() {
        cache.put("a", "a");
        cache.put("b", "b");

        assertThat(cache.remove("a")).isTrue();
        assertThat(cache.remove("a")).isFalse();
        cache.removeAll();

        assertThat(cache.containsKey("b")).isFalse();
    }
}
