package be.signaalhuis.verifier;

import be.signaalhuis.verifier.tree.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a leaf is the hash of.
 *
 * @param fields null for one that is absent, which is not an empty one; the first is the globalIndex
 */
public record LeafData(String prefix, List<byte[]> fields) {

    private static final int ABSENT = -1;

    /** The same row at another place. */
    LeafData at(long globalIndex) {
        List<byte[]> moved = new ArrayList<>(fields);
        moved.set(0, Long.toString(globalIndex).getBytes(StandardCharsets.US_ASCII));
        return new LeafData(prefix, moved);
    }

    public byte[] bytes() {
        byte[] start = prefix.getBytes(StandardCharsets.US_ASCII);
        int length = start.length;
        for (byte[] field : fields) {
            length += Integer.BYTES + (field == null ? 0 : field.length);
        }
        ByteBuffer data = ByteBuffer.allocate(length).put(start);
        for (byte[] field : fields) {
            data.putInt(field == null ? ABSENT : field.length);
            if (field != null) {
                data.put(field);
            }
        }
        return data.array();
    }

    byte[] hash() {
        return Hashes.ofLeaf(bytes());
    }
}
