package be.signaalhuis.eventstore.merkle;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The lines of a bundle: each a JSON object with one name (docs/audit-format.md). */
final class BundleLines {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .rootValueSeparator("\n")
            .build();

    private final JsonGenerator json;

    BundleLines(OutputStream to) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), to);
    }

    /** What one line says of its subject. */
    interface Value {
        void write(JsonGenerator json);
    }

    void line(String name, Value value) {
        json.writeStartObject();
        json.writeName(name);
        value.write(json);
        json.writeEndObject();
    }

    void text(String name, String text) {
        line(name, value -> value.writeString(text));
    }

    void fields(String name, Map<String, ?> fields) {
        line(name, value -> fields(value, fields));
    }

    void hashes(String name, List<byte[]> hashes) {
        line(name, value -> hashes(value, hashes));
    }

    static void hashes(JsonGenerator json, List<byte[]> hashes) {
        json.writeStartArray();
        hashes.forEach(json::writeBinary);
        json.writeEndArray();
    }

    /** Numbers as such, bytes in base64, all else as text. */
    static void fields(JsonGenerator json, Map<String, ?> fields) {
        json.writeStartObject();
        fields.forEach((name, value) -> {
            json.writeName(name);
            switch (value) {
                case Long number -> json.writeNumber(number);
                case Integer number -> json.writeNumber(number);
                case byte[] bytes -> json.writeBinary(bytes);
                default -> json.writeString(value.toString());
            }
        });
        json.writeEndObject();
    }

    void end() {
        json.writeRaw('\n');
        json.flush();
    }
}
