package be.signaalhuis.portal.lco.family;

import java.util.LinkedHashMap;
import java.util.Map;

/** A body of which the names say by a dot what is part of what. */
final class Nested {

    private Nested() {}

    static Map<String, Object> of(Map<String, Object> flat) {
        var body = new LinkedHashMap<String, Object>();
        flat.forEach((name, value) -> put(body, name, value));
        return body;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> body, String name, Object value) {
        var dot = name.indexOf('.');
        if (dot < 0) {
            body.put(name, value);
            return;
        }
        var part = (Map<String, Object>)
                body.computeIfAbsent(name.substring(0, dot), missing -> new LinkedHashMap<String, Object>());
        put(part, name.substring(dot + 1), value);
    }
}
