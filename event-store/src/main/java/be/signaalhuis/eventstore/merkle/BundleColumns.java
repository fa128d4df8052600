package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.merkle.tree.Hashes;
import be.signaalhuis.eventstore.merkle.tree.LeafData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Which columns of a log a bundle tells, by their names outside, and as what. */
final class BundleColumns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, String> EVENTS = named(
            "globalIndex", "global_index",
            "aggregateIdentifier", "aggregate_identifier",
            "sequenceNumber", "sequence_number",
            "type", "type",
            "eventIdentifier", "event_identifier",
            "timestamp", "recorded_at",
            "payloadType", "payload_type",
            "payloadRevision", "payload_revision",
            "payload", "payload",
            "metadata", "metadata");

    private static final Map<String, String> READS = named(
            "globalIndex", "global_index",
            "readIdentifier", "read_identifier",
            "timestamp", "read_at",
            "actor", "actor",
            "role", "role",
            "organisation", "organisation",
            "municipality", "municipality",
            "action", "action",
            "subject", "subject",
            "reason", "reason");

    private BundleColumns() {}

    static Map<String, String> of(LogName log) {
        return log == LogName.EVENTS ? EVENTS : READS;
    }

    /** Numbers as such, bytes as such, all else as the text that is hashed. */
    static Object read(ResultSet row, String column) throws SQLException {
        return switch (column) {
            case "global_index", "sequence_number" -> row.getLong(column);
            case "payload", "metadata", "reason" -> row.getBytes(column);
            case "recorded_at", "read_at" ->
                LeafData.inUtc(row.getObject(column, OffsetDateTime.class).toInstant());
            default -> row.getString(column);
        };
    }

    /** The leaf that a row gives, of the fields in the order in which they are told. */
    static byte[] leaf(LogName log, Map<String, Object> row) {
        var data = new LeafData(log == LogName.EVENTS ? "reg-leaf-v1" : "read-leaf-v1");
        for (var name : of(log).keySet()) {
            switch (row.get(name)) {
                case byte[] bytes -> data.field(Hashes.sha256().digest(bytes));
                case null -> data.field(null);
                case Object value -> data.text(value.toString());
            }
        }
        return Hashes.leaf(data.bytes());
    }

    /** Null when a row names none, so that it belongs to nobody who sees but one town. */
    static String municipality(LogName log, Map<String, Object> row) {
        if (log == LogName.READS) {
            return (String) row.get("municipality");
        }
        try {
            return JSON.readTree((byte[]) row.get("metadata"))
                    .path(MetaDataKeys.MUNICIPALITY)
                    .asString(null);
        } catch (JacksonException tamperedWith) {
            return null;
        }
    }

    private static Map<String, String> named(String... pairs) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            named.put(pairs[i], pairs[i + 1]);
        }
        return named;
    }
}
