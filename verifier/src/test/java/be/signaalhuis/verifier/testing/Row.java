package be.signaalhuis.verifier.testing;

import be.signaalhuis.verifier.LogKind;
import be.signaalhuis.verifier.json.Json;
import be.signaalhuis.verifier.tree.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A stored row, each of its columns by its name, as a bundle writes it. */
public record Row(Map<String, Object> columns) {

    public static Row event(long globalIndex, UUID identifier, String payload) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("globalIndex", globalIndex);
        columns.put(
                "aggregateIdentifier",
                UUID.nameUUIDFromBytes(Longs.bytes(globalIndex / 3)).toString());
        columns.put("sequenceNumber", globalIndex % 3);
        columns.put("type", globalIndex % 5 == 0 ? null : "DiscriminationReport");
        columns.put("eventIdentifier", identifier.toString());
        columns.put("timestamp", "2026-11-26T15:32:15.%06dZ".formatted(globalIndex % 1_000_000));
        columns.put("payloadType", "be.signaalhuis.events.meldpunt.DiscriminationReportRegistered");
        columns.put("payloadRevision", globalIndex % 7 == 0 ? null : "1");
        columns.put("payload", base64(payload));
        columns.put("metadata", base64("{\"actor\":\"a" + globalIndex + "\"}"));
        return new Row(columns);
    }

    public static Row look(long globalIndex, UUID identifier) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("globalIndex", globalIndex);
        columns.put("readIdentifier", identifier.toString());
        columns.put("timestamp", "2026-11-26T15:32:15.%06dZ".formatted(globalIndex));
        columns.put("actor", "auditor-1");
        columns.put("role", "auditor");
        columns.put("organisation", "Genk");
        columns.put("municipality", "71016");
        columns.put("action", "look");
        columns.put("subject", globalIndex % 2 == 0 ? null : identifier.toString());
        columns.put("reason", base64("sealed " + globalIndex));
        return new Row(columns);
    }

    public Row with(String column, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(columns);
        changed.put(column, value);
        return new Row(changed);
    }

    public Row at(long globalIndex) {
        return with("globalIndex", globalIndex);
    }

    public long globalIndex() {
        return (long) columns.get("globalIndex");
    }

    public String identifier() {
        return (String) columns.getOrDefault("eventIdentifier", columns.get("readIdentifier"));
    }

    public byte[] leaf() {
        return Hashes.ofLeaf(leafData());
    }

    public byte[] leafData() {
        LogKind kind = columns.containsKey("eventIdentifier") ? LogKind.EVENTS : LogKind.READS;
        return kind.leaf(Json.fields(json().getBytes(StandardCharsets.UTF_8))).bytes();
    }

    public String json() {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() != null)
                .map(column -> "\"" + column.getKey() + "\":" + value(column.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        return value instanceof Long ? value.toString() : Texts.json((String) value);
    }

    private static String base64(String text) {
        return Texts.base64(text.getBytes(StandardCharsets.UTF_8));
    }
}
