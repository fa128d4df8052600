package be.signaalhuis.eventstore.secondopinion;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A row of a bundle, and the leaf it gives. */
record StoredRow(JsonNode json) {

    long globalIndex() {
        return json.get("globalIndex").asLong();
    }

    boolean isEvent() {
        return json.has("eventIdentifier");
    }

    UUID identifier() {
        return UUID.fromString(
                json.get(isEvent() ? "eventIdentifier" : "readIdentifier").asString());
    }

    /** The payload as text; its kids are what shredding is about. */
    String payload() {
        return isEvent() ? new String(Hashes.bytes(json.get("payload").asString()), StandardCharsets.UTF_8) : "";
    }

    String leaf() {
        return leafAt(globalIndex());
    }

    /** The leaf that this row would give in that place. */
    String leafAt(long globalIndex) {
        var data = new ByteArrayOutputStream();
        if (isEvent()) {
            data.writeBytes(ascii("reg-leaf-v1"));
            field(data, ascii(Long.toString(globalIndex)));
            texts(data, "aggregateIdentifier", "sequenceNumber", "type", "eventIdentifier", "timestamp");
            texts(data, "payloadType", "payloadRevision");
            hashes(data, "payload", "metadata");
        } else {
            data.writeBytes(ascii("read-leaf-v1"));
            field(data, ascii(Long.toString(globalIndex)));
            texts(data, "readIdentifier", "timestamp", "actor", "role", "organisation", "municipality", "action");
            texts(data, "subject");
            hashes(data, "reason");
        }
        return Hashes.leaf(data.toByteArray());
    }

    private void texts(ByteArrayOutputStream data, String... names) {
        for (var name : names) {
            var value = json.get(name);
            field(data, value == null ? null : value.asString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void hashes(ByteArrayOutputStream data, String... names) {
        for (var name : names) {
            field(data, Hashes.sha256(Hashes.bytes(json.get(name).asString())));
        }
    }

    private static void field(ByteArrayOutputStream data, byte[] value) {
        data.writeBytes(
                ByteBuffer.allocate(4).putInt(value == null ? -1 : value.length).array());
        if (value != null) {
            data.writeBytes(value);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
