package be.signaalhuis.eventstore.secondopinion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole bundle in memory, line by line. */
record ReadBundle(List<JsonNode> lines) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Throws when a line is not JSON, or the end is missing. */
    static ReadBundle of(byte[] file) {
        var lines = new ArrayList<JsonNode>();
        new String(unpacked(file), StandardCharsets.UTF_8).lines().forEach(line -> lines.add(JSON.readTree(line)));
        var bundle = new ReadBundle(lines);
        var told = lines.getLast().get("end").get("entries").asLong();
        if (!lines.getFirst().has("bundle") || told != bundle.entries().size()) {
            throw new IllegalArgumentException("cut off");
        }
        return bundle;
    }

    private static byte[] unpacked(byte[] file) {
        if (file[0] != 0x1f) {
            return file;
        }
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return packed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JsonNode> all(String name) {
        return lines.stream()
                .filter(line -> line.has(name))
                .map(line -> line.get(name))
                .toList();
    }

    List<Entry> entries() {
        return all("entry").stream().map(Entry::of).toList();
    }

    List<Note> checkpoints() {
        return all("checkpoint").stream().map(JsonNode::asString).map(Note::of).toList();
    }

    List<String> keys() {
        return all("key").stream().map(JsonNode::asString).toList();
    }

    List<Note> keyNotes() {
        return all("keyNote").stream().map(JsonNode::asString).map(Note::of).toList();
    }

    List<JsonNode> shredded() {
        return all("shredded");
    }

    List<JsonNode> subtrees() {
        return all("subtree");
    }

    List<String> hashes(String beforeOrAfter) {
        return all(beforeOrAfter).stream()
                .flatMap(list -> list.valueStream().map(JsonNode::asString))
                .toList();
    }

    long number(String field) {
        return lines.getFirst().get("bundle").get(field).asLong();
    }
}
