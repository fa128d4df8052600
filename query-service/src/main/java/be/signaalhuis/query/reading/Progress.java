package be.signaalhuis.query.reading;

import java.time.Duration;
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

    private static final long PAUSE = Duration.ofMillis(10).toNanos();

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
        var start = System.nanoTime();
        while (of(view) < position && System.nanoTime() - start < patience.toNanos()) {
            LockSupport.parkNanos(PAUSE);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
