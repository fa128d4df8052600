package be.signaalhuis.query.reading;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each view has read the log, from the token it moves together with its rows. */
@Component
public class Progress {

    private static final long SHORTEST_PAUSE = Duration.ofMillis(20).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(160).toNanos();

    /** So many may wait at a time; whoever comes then is told at once how far the view is. */
    private final Semaphore seats = new Semaphore(64);

    private final Waiting waiting = new Waiting();
    private final JdbcClient sql;
    private final StoredTokens tokens;

    Progress(JdbcClient sql, StoredTokens tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /** Position of the last event that the rows of a view have seen; 0 when it has not begun. */
    long of(String view) {
        return sql.sql("select token, token_type from views.token_entry where processor_name = :view and segment = 0")
                .param("view", view)
                .query((row, number) -> StoredTokens.position(tokens.read(row.getBytes(1), row.getString(2))))
                .optional()
                .orElse(0L);
    }

    /** A batch was committed here: whoever waits for one of its positions goes on. */
    public void reached(String view, long position) {
        waiting.reached(view, position);
    }

    /**
     * Until the view is there or time is up, holding no connection. It also looks for itself now and then, for another
     * node may be the one that follows the log for this view.
     */
    void await(String view, long position, Duration patience) {
        if (of(view) >= position || !seats.tryAcquire()) {
            return;
        }
        try (var reader = waiting.forView(view, position)) {
            var end = System.nanoTime() + patience.toNanos();
            var pause = SHORTEST_PAUSE;
            while (of(view) < position && !reader.await(Math.min(pause, end - System.nanoTime()))) {
                if (System.nanoTime() >= end) {
                    return;
                }
                pause = Math.min(LONGEST_PAUSE, pause * 2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            seats.release();
        }
    }
}
