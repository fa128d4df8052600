package be.signaalhuis.verifier.note;

import be.signaalhuis.verifier.tree.Hashes;
import java.util.List;

/** What a log says to have been at one size (c2sp.org/tlog-checkpoint), not yet believed. */
public record Checkpoint(Note note, String origin, long size, byte[] root) {

    public static Checkpoint parse(String text) {
        return of(Note.parse(text));
    }

    public static Checkpoint of(Note note) {
        List<String> lines = note.lines();
        if (lines.size() != 3 || lines.get(0).isEmpty()) {
            throw new IllegalArgumentException("a checkpoint has three lines: origin, size and root");
        }
        byte[] root = Base64Text.bytesOf(lines.get(2));
        if (root.length != Hashes.LENGTH) {
            throw new IllegalArgumentException("a root has 32 bytes");
        }
        return new Checkpoint(note, lines.get(0), Sizes.parse(lines.get(1)), root);
    }
}
