package be.signaalhuis.command.reacting;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** What a task knows, as JSON in which texts are sealed, as in events. */
record TaskJson(JsonMapper json) implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return data == null ? null : json.writeValueAsBytes(data);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        return data == null ? null : json.readValue(data, type);
    }
}
