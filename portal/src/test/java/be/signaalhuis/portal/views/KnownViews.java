package be.signaalhuis.portal.views;

import be.signaalhuis.portal.drafts.DraftSeal;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Where views are kept, for tests of the pages that have them. */
public final class KnownViews {

    private KnownViews() {}

    public static SavedViews by(JdbcClient sql, DraftSeal seal, Clock clock) {
        return new SavedViews(sql, seal, JsonMapper.builder().build(), clock);
    }
}
