package be.signaalhuis.portal.audit.values;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A field with its values; what lies within another is named after both.
 *
 * @param name such as {@code facts.occurredFrom} or {@code grounds[1].ground}
 */
public record NamedValue(String name, List<Told> values) {

    /** Every field of a payload, however deep. */
    public static List<NamedValue> in(JsonNode payload) {
        return payload == null ? List.of() : in("", payload);
    }

    /** The same of one field, which may have fields of its own. */
    public static List<NamedValue> in(String name, JsonNode value) {
        var found = new ArrayList<NamedValue>();
        collect(name, value, found);
        return List.copyOf(found);
    }

    private static void collect(String name, JsonNode value, List<NamedValue> found) {
        if (Told.isOne(value) || value.isEmpty() || value.isArray() && areSingle(value)) {
            found.add(new NamedValue(name, told(value)));
        } else if (value.isArray()) {
            IntStream.range(0, value.size())
                    .forEach(number -> collect(name + "[" + number + "]", value.get(number), found));
        } else {
            value.properties()
                    .forEach(field -> collect(
                            name.isEmpty() ? field.getKey() : name + "." + field.getKey(), field.getValue(), found));
        }
    }

    private static List<Told> told(JsonNode value) {
        if (value.isArray() && !value.isEmpty()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Told::of)
                    .toList();
        }
        return List.of(Told.of(value.isContainer() && value.isEmpty() ? null : value));
    }

    private static boolean areSingle(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).allMatch(Told::isOne);
    }
}
