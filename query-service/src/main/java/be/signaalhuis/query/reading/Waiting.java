package be.signaalhuis.query.reading;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Who waits for which view to reach which position. */
final class Waiting {

    private final Map<String, Set<Reader>> readers = new ConcurrentHashMap<>();

    /** Somebody who goes on when the view gets there. */
    final class Reader implements AutoCloseable {

        private final String view;
        private final long position;
        private final CountDownLatch reached = new CountDownLatch(1);

        private Reader(String view, long position) {
            this.view = view;
            this.position = position;
        }

        /** Whether the view got there in that time. */
        boolean await(long nanos) throws InterruptedException {
            return reached.await(nanos, TimeUnit.NANOSECONDS);
        }

        @Override
        public void close() {
            of(view).remove(this);
        }
    }

    Reader forView(String view, long position) {
        var reader = new Reader(view, position);
        of(view).add(reader);
        return reader;
    }

    void reached(String view, long position) {
        for (var reader : of(view)) {
            if (reader.position <= position) {
                reader.reached.countDown();
            }
        }
    }

    private Set<Reader> of(String view) {
        return readers.computeIfAbsent(view, name -> ConcurrentHashMap.newKeySet());
    }
}
