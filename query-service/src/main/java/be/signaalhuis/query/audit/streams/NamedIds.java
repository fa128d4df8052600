package be.signaalhuis.query.audit.streams;

import be.signaalhuis.query.audit.pseudonyms.StoredJson;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The ids that an event names, wherever it names them: of parts of its file and of whatever else. */
final class NamedIds {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Set<UUID> found = new HashSet<>();

    private NamedIds() {}

    static Set<UUID> in(JsonNode payload) {
        var ids = new NamedIds();
        ids.look(payload);
        return ids.found;
    }

    private void look(JsonNode json) {
        if (json.isString() && json.asString().matches(ID)) {
            found.add(UUID.fromString(json.asString()));
        } else if (!StoredJson.isSealed(json)) {
            json.forEach(this::look);
        }
    }
}
