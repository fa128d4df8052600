package be.signaalhuis.query.rebuild;

import java.time.Instant;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the live view is, and the lock that keeps it there. */
final class LiveToken {

    private static final String READ =
            "select token, token_type from views.token_entry where processor_name = ? and segment = 0";

    /** A claim of nobody's, which runs out soon: the processor lets go and starts again from the new token. */
    private static final String MOVE = """
            insert into views.token_entry as entry (processor_name, segment, token, token_type, timestamp, owner)
            values (:view, 0, :token, :type, :timestamp, 'rebuild')
            on conflict (processor_name, segment)
            do update set token = excluded.token, token_type = excluded.token_type, timestamp = excluded.timestamp,
                          owner = excluded.owner
            """;

    private static final int CLAIM_SECONDS = 10;
    private static final int LEFT_SECONDS = 2;

    private final JdbcClient sql;
    private final Serializer serializer;
    private final String view;

    LiveToken(JdbcClient sql, Serializer serializer, String view) {
        this.sql = sql;
        this.serializer = serializer;
        this.view = view;
    }

    long position() {
        return read("");
    }

    /** The processor stores its token before it writes its rows, so while this is held the rows stand still too. */
    long lock() {
        return read(" for update");
    }

    private long read(String suffix) {
        return sql.sql(READ + suffix)
                .param(view)
                .query((row, number) -> position(row.getBytes(1), row.getString(2)))
                .optional()
                .orElse(0L);
    }

    private long position(byte[] token, String type) {
        if (token == null) {
            return 0;
        }
        TrackingToken read = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return Math.max(0, read.position().orElse(0));
    }

    /** Moves the live view on to where the shadow is. */
    void moveTo(long position) {
        var token = serializer.serialize(GapAwareTrackingToken.newInstance(position, Set.of()), byte[].class);
        sql.sql(MOVE)
                .param("view", view)
                .param("token", token.getData())
                .param("type", token.getType().getName())
                .param(
                        "timestamp",
                        Instant.now().minusSeconds(CLAIM_SECONDS - LEFT_SECONDS).toString())
                .update();
    }
}
