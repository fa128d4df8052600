package be.signaalhuis.query.file;

import be.signaalhuis.events.sealing.Sealed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What a correction changed, field by field, named as in the command's body. */
public final class Changes<C> {

    private final Map<String, Function<C, Object>> fields = new LinkedHashMap<>();

    public Changes<C> field(String name, Function<C, Object> property) {
        fields.put(name, property);
        return this;
    }

    List<Change> between(C before, C after) {
        return fields.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(before), field.getValue().apply(after)))
                .map(field -> new Change(
                        field.getKey(),
                        shown(field.getValue().apply(before)),
                        shown(field.getValue().apply(after))))
                .toList();
    }

    private static Object shown(Object value) {
        return value instanceof Sealed<?> sealed ? Opened.of(sealed) : value;
    }
}
