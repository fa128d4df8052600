package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What a leaf says, for a person; and whether a row is the one it was made of. */
public final class LeafText {

    private LeafText() {}

    /** Its fields, a line each, or the bytes when it is none of ours. */
    public static List<String> lines(byte[] data) {
        for (LogKind kind : LogKind.values()) {
            byte[] prefix = kind.prefix().getBytes(StandardCharsets.US_ASCII);
            if (data.length > prefix.length && Arrays.equals(prefix, 0, prefix.length, data, 0, prefix.length)) {
                return fields(kind, ByteBuffer.wrap(data, prefix.length, data.length - prefix.length));
            }
        }
        return List.of(HexFormat.of().formatHex(data));
    }

    public static boolean isOf(Fields row, byte[] data) {
        LogKind kind = row.has("eventIdentifier") ? LogKind.EVENTS : LogKind.READS;
        return Arrays.equals(kind.leaf(row).bytes(), data);
    }

    private static List<String> fields(LogKind kind, ByteBuffer data) {
        List<String> lines = new ArrayList<>();
        for (String column : kind.columns()) {
            try {
                int length = data.getInt();
                byte[] field = new byte[Math.max(0, Math.min(length, data.remaining()))];
                data.get(field);
                lines.add(column.replace("#", "SHA-256 of ") + ": " + shown(column, length, field));
            } catch (BufferUnderflowException e) {
                lines.add(column + ": cut off");
            }
        }
        return lines;
    }

    private static String shown(String column, int length, byte[] field) {
        if (length < 0) {
            return "absent";
        }
        return column.startsWith("#") ? HexFormat.of().formatHex(field) : new String(field, StandardCharsets.UTF_8);
    }
}
