package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.tree.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The two logs: what a leaf of each is made of. A field whose name begins with # goes in as its hash. */
public enum LogKind {
    EVENTS(
            "reg-leaf-v1",
            "eventIdentifier",
            "payload",
            "globalIndex aggregateIdentifier sequenceNumber type eventIdentifier timestamp payloadType payloadRevision"
                    + " #payload #metadata"),
    READS(
            "read-leaf-v1",
            "readIdentifier",
            "reason",
            "globalIndex readIdentifier timestamp actor role organisation municipality action subject #reason");

    private final String prefix;
    private final String identifier;
    private final String sealed;
    private final List<String> columns;

    LogKind(String prefix, String identifier, String sealed, String columns) {
        this.prefix = prefix;
        this.identifier = identifier;
        this.sealed = sealed;
        this.columns = List.of(columns.split(" "));
    }

    String log() {
        return name().toLowerCase(Locale.ROOT);
    }

    String prefix() {
        return prefix;
    }

    List<String> columns() {
        return columns;
    }

    String identifier(Fields row) {
        return row.textOrNull(identifier);
    }

    /** Where in the row the seals are. */
    byte[] sealed(Fields row) {
        return row.has(sealed) ? row.bytes(sealed) : new byte[0];
    }

    public LeafData leaf(Fields row) {
        List<byte[]> fields = new ArrayList<>();
        for (String column : columns) {
            boolean hashed = column.startsWith("#");
            String name = hashed ? column.substring(1) : column;
            fields.add(row.has(name) ? hashed ? Hashes.sha256(row.bytes(name)) : written(row, name) : null);
        }
        return new LeafData(prefix, fields);
    }

    private static byte[] written(Fields row, String name) {
        return row.written(name).getBytes(StandardCharsets.UTF_8);
    }
}
