package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.sealing.ShreddedKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Which keys were destroyed, and which event says so. */
record Shreddings(JdbcClient sql) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** In the words of the index that finds them. */
    private static final String EVENTS = "select global_index, event_identifier, payload from events.event"
            + " where payload_type = 'be.signaalhuis.events.privacy.SubjectKeyShredded' order by global_index";

    private record Told(long globalIndex, UUID event) {}

    void of(List<ShreddedKey> shredded, Consumer<Map<String, Object>> to) {
        if (shredded.isEmpty()) {
            return;
        }
        var events = events();
        for (var key : shredded) {
            var line = new LinkedHashMap<String, Object>();
            line.put("kid", key.kid());
            line.put("at", key.at());
            var told = events.get(key.kid().toString());
            if (told != null) {
                line.put("event", told.event());
                line.put("globalIndex", told.globalIndex());
            }
            to.accept(line);
        }
    }

    /** By the key, the first that told of it. */
    private Map<String, Told> events() {
        var events = new HashMap<String, Told>();
        sql.sql(EVENTS).query(row -> {
            var told = new Told(row.getLong(1), row.getObject(2, UUID.class));
            JSON.readTree(row.getBytes(3)).path("keys").forEach(kid -> events.putIfAbsent(kid.asString(), told));
        });
        return events;
    }
}
