package be.signaalhuis.query.audit.pseudonyms;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * JSON as it was stored, whatever it is of: also of a revision that nothing here knows any more. Sealed values are known
 * by their form, wherever they stand.
 */
public final class StoredJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StoredJson() {}

    /** What cannot be read, as after a change from outside, says so and nothing else. */
    public static JsonNode read(byte[] stored) {
        try {
            var json = JSON.readTree(stored);
            return json == null || json.isMissingNode() ? unreadable() : json;
        } catch (JacksonException e) {
            return unreadable();
        }
    }

    private static JsonNode unreadable() {
        return NODES.objectNode().put("unreadable", true);
    }

    /** Whether this is a sealed value, and so is not looked into. */
    public static boolean isSealed(JsonNode json) {
        return SealedForm.isForm(json);
    }

    /** The keys of all values that are sealed in there. */
    public static Set<UUID> keys(Collection<JsonNode> some) {
        var keys = new HashSet<UUID>();
        some.forEach(json -> eachForm(json, form -> keys.add(form.kid())));
        return keys;
    }

    private static void eachForm(JsonNode json, Consumer<SealedForm> each) {
        if (SealedForm.isForm(json)) {
            SealedForm.read(json).ifPresent(each);
        } else {
            json.forEach(part -> eachForm(part, each));
        }
    }

    /** The same, with something else in place of each sealed value. */
    public static JsonNode with(JsonNode json, Function<SealedForm, JsonNode> shown) {
        if (SealedForm.isForm(json)) {
            return SealedForm.read(json).map(shown).orElseGet(StoredJson::unreadable);
        }
        if (json.isObject()) {
            var copy = NODES.objectNode();
            json.properties()
                    .forEach((Map.Entry<String, JsonNode> one) -> copy.set(one.getKey(), with(one.getValue(), shown)));
            return copy;
        }
        if (json.isArray()) {
            var copy = NODES.arrayNode();
            json.forEach(part -> copy.add(with(part, shown)));
            return copy;
        }
        return json;
    }
}
