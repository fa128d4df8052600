package be.signaalhuis.events.upcasting;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One topic became a list of topics. */
class ExampleNoted1To2Upcaster extends SingleEventUpcaster {

    // A literal, as the stored name must stay readable after the class is gone.
    private static final String STORED_NAME = "be.signaalhuis.events.upcasting.ExampleNoted";
    private static final SimpleSerializedType FROM = new SimpleSerializedType(STORED_NAME, "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType(STORED_NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return FROM.equals(event.getType());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, ExampleNoted1To2Upcaster::topicAsList);
    }

    private static JsonNode topicAsList(JsonNode payload) {
        var event = (ObjectNode) payload;
        event.putArray("topics").add(event.remove("topic"));
        return event;
    }
}
