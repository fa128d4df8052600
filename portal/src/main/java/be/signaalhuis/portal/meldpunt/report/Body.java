package be.signaalhuis.portal.meldpunt.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of a command in the making: what was not filled in is left out. */
final class Body {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Body with(String name, Object value) {
        if (value instanceof Body inner) {
            return with(name, inner.fields.isEmpty() ? null : inner.fields);
        }
        if (value != null && !List.of().equals(value)) {
            fields.put(name, value);
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
