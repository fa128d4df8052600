package be.signaalhuis.query.audit.replays;

import be.signaalhuis.query.projection.View;
import be.signaalhuis.query.reading.StoredTokens;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The views there are to replay, and how far each has followed the log. */
@Repository
class ReplayedViews {

    private final List<View<?>> views;
    private final JdbcClient sql;
    private final StoredTokens tokens;

    ReplayedViews(List<View<?>> views, JdbcClient sql, StoredTokens tokens) {
        this.views = views;
        this.sql = sql;
        this.tokens = tokens;
    }

    /** @param position index of the last event that its rows have seen; 0 before the first */
    record ReplayedView(String view, long position) {}

    List<ReplayedView> all() {
        var positions = positions();
        return views.stream()
                .map(view -> new ReplayedView(view.name(), positions.getOrDefault(view.name(), 0L)))
                .sorted(Comparator.comparing(ReplayedView::view))
                .toList();
    }

    Optional<View<?>> find(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    private Map<String, Long> positions() {
        return sql
                .sql("select processor_name, token, token_type from views.token_entry where segment = 0")
                .query((row, number) -> Map.entry(
                        row.getString(1), StoredTokens.position(tokens.read(row.getBytes(2), row.getString(3)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
