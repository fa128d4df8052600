package be.signaalhuis.eventstore.cache;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * Aggregates as Axon caches them: a known number of them, held strongly, for Axon's own weak references are gone at
 * the next garbage collection; and not for long, as they hold what people told. The one that was used longest ago
 * goes first: a file just registered is the one that is worked on next, so unlike in a cache that keeps what was
 * asked for most often, it always gets in.
 */
public final class BoundedCache implements Cache {

    private static final int MOST = 5_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final int most;
    private final LongSupplier nanoTime;

    /** The one used longest ago comes first. */
    private final SequencedMap<Object, Used> entries = new LinkedHashMap<>(16, 0.75f, true);

    private record Used(Object value, long lastUse) {}

    public BoundedCache() {
        this(MOST, System::nanoTime);
    }

    BoundedCache(int most, LongSupplier nanoTime) {
        this.most = most;
        this.nanoTime = nanoTime;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <K, V> V get(K key) {
        forgetUnused();
        var used = entries.computeIfPresent(key, (same, entry) -> new Used(entry.value(), nanoTime.getAsLong()));
        return used == null ? null : (V) used.value();
    }

    @Override
    public synchronized void put(Object key, Object value) {
        forgetUnused();
        entries.put(key, new Used(value, nanoTime.getAsLong()));
        if (entries.size() > most) {
            entries.pollFirstEntry();
        }
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        if (containsKey(key)) {
            return false;
        }
        put(key, value);
        return true;
    }

    @Override
    public synchronized boolean remove(Object key) {
        return entries.remove(key) != null;
    }

    @Override
    public synchronized void removeAll() {
        entries.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        forgetUnused();
        return entries.containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        var value = get(key);
        if (value != null) {
            put(key, update.apply((V) value));
        }
    }

    private void forgetUnused() {
        long until = nanoTime.getAsLong() - UNUSED.toNanos();
        var oldest = entries.values().iterator();
        while (oldest.hasNext() && oldest.next().lastUse() - until < 0) {
            oldest.remove();
        }
    }

    /** Nobody listens: Axon's own aggregates need no more than the entries. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("this cache has no listeners");
    }
}
