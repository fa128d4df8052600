package be.signaalhuis.query.processors;

import be.signaalhuis.query.reading.StoredTokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens of all views, as they are stored. */
@Component
class ViewTokens {

    /** Nodes renew their claim every 5 seconds; one this old belongs to nobody. */
    private static final Duration CLAIM = Duration.ofSeconds(10);

    private final JdbcClient sql;
    private final StoredTokens tokens;

    ViewTokens(JdbcClient sql, StoredTokens tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /**
     * @param target position up to which a replay goes; null when there is none
     * @param claimed whether a node follows the log for it
     */
    record ViewToken(String view, long position, Long target, boolean claimed) {

        static ViewToken none(String view) {
            return new ViewToken(view, 0, null, false);
        }

        boolean replaying() {
            return target != null && position < target;
        }

        /** In whole percents, rounded down. */
        Integer percent() {
            return replaying() ? Integer.valueOf((int) (position * 100 / target)) : null;
        }
    }

    Map<String, ViewToken> byView() {
        return sql
                .sql("select processor_name, token, token_type, owner, timestamp from views.token_entry"
                        + " where segment = 0 and processor_name <> '__config'")
                .query((row, number) -> token(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ViewToken::view, Function.identity()));
    }

    private ViewToken token(ResultSet row) throws SQLException {
        TrackingToken token = tokens.read(row.getBytes("token"), row.getString("token_type"));
        var target = ReplayToken.getTokenAtReset(token);
        return new ViewToken(
                row.getString("processor_name"),
                StoredTokens.position(token),
                target.isPresent() ? target.getAsLong() : null,
                row.getString("owner") != null && isFresh(row.getString("timestamp")));
    }

    private static boolean isFresh(String claimedAt) {
        return claimedAt != null
                && Instant.parse(claimedAt).isAfter(Instant.now().minus(CLAIM));
    }
}
