package be.signaalhuis.query.reading;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each view has read the log, from the token it moves together with its rows. */
@Component
class Progress {

    private static final long SHORTEST_PAUSE = Duration.ofMillis(5).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(80).toNanos();

    /** So many may wait at a time; whoever comes then is told at once how far the view is. */
    private final Semaphore seats = new Semaphore(64);

    private final JdbcClient sql;
    private final Serializer tokens;

    Progress(JdbcClient sql, @Qualifier("eventSerializer") Serializer tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /** Position of the last event that the rows of a view have seen; 0 when it has not begun. */
    long of(String view) {
        return sql.sql("select token, token_type from views.token_entry where processor_name = :view and segment = 0")
                .param("view", view)
                .query((row, number) -> position(row.getBytes(1), row.getString(2)))
                .optional()
                .orElse(0L);
    }

    private long position(byte[] token, String type) {
        if (token == null) {
            return 0;
        }
        TrackingToken read = tokens.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return Math.max(0, read.position().orElse(0));
    }

    /** Looks again and again, holding no connection in between, until the view is there or time is up. */
    void await(String view, long position, Duration patience) {
        if (of(view) >= position || !seats.tryAcquire()) {
            return;
        }
        try {
            var start = System.nanoTime();
            var pause = SHORTEST_PAUSE;
            while (of(view) < position && System.nanoTime() - start < patience.toNanos() && !Thread.interrupted()) {
                LockSupport.parkNanos(pause);
                pause = Math.min(LONGEST_PAUSE, pause * 2);
            }
        } finally {
            seats.release();
        }
    }
}
