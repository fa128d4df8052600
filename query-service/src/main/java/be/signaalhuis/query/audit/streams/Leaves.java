package be.signaalhuis.query.audit.streams;

import be.signaalhuis.query.audit.pseudonyms.StoredJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The fields of a row down to the last part of what is JSON, each by its path. */
final class Leaves {

    private final Map<String, Object> byPath = new LinkedHashMap<>();

    private Leaves() {}

    static Map<String, Object> of(StateRow row) {
        var leaves = new Leaves();
        row.fields().forEach(leaves::add);
        return leaves.byPath;
    }

    private void add(String path, Object value) {
        if (value instanceof JsonNode json && json.isObject() && !StoredJson.isSealed(json)) {
            json.properties().forEach(part -> add(path + "." + part.getKey(), part.getValue()));
        } else if (value instanceof JsonNode json && json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                add(path + "[" + i + "]", json.get(i));
            }
        } else if (value != null) {
            byPath.put(path, value);
        }
    }
}
