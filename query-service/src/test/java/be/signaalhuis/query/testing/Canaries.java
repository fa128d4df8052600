package be.signaalhuis.query.testing;

import be.signaalhuis.eventstore.sealing.EventJson;
import be.signaalhuis.eventstore.sealing.Seals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a text into every sealed field of events that stands nowhere else, to see where it comes out. */
public final class Canaries {

    private static final JsonMapper PLAIN = new JsonMapper();

    private final Seals seals;
    private final JsonMapper json;
    private final List<String> released = new ArrayList<>();

    public Canaries(Seals seals) {
        this.seals = seals;
        this.json = EventJson.mapper(seals);
    }

    /** The same events, with texts of ours in what is sealed. */
    public Object[] in(Object... events) {
        return Arrays.stream(events)
                .map(event ->
                        json.treeToValue(replaced(json.readTree(json.writeValueAsBytes(event))), event.getClass()))
                .toArray();
    }

    public List<String> released() {
        return List.copyOf(released);
    }

    private JsonNode replaced(JsonNode node) {
        if (node.has("$s")) {
            var kid = UUID.fromString(node.get("kid").asString());
            var plain =
                    PLAIN.readTree(seals.open(kid, node.get("ct").asString()).orElseThrow());
            ((ObjectNode) node).put("ct", seals.seal(kid, PLAIN.writeValueAsBytes(canary(plain))));
            return node;
        }
        node.forEach(this::replaced);
        return node;
    }

    private JsonNode canary(JsonNode plain) {
        if (plain.isString()) {
            released.add("kanarie" + UUID.randomUUID().toString().replace("-", ""));
            return PLAIN.getNodeFactory().stringNode(released.getLast());
        }
        if (plain instanceof ObjectNode object) {
            object.properties().forEach(part -> part.setValue(canary(part.getValue())));
        } else if (plain instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, canary(array.get(i)));
            }
        }
        return plain;
    }
}
