package be.signaalhuis.verifier.note;

import java.util.List;

/** The announcement of a key: the one before it is for trees up to {@code size}, this one for larger ones. */
public record KeyRotation(Note note, String origin, long size, VerifierKey key) {

    private static final String FIRST_LINE = "signaalhuis-key-rotation/v1";

    public static KeyRotation parse(String text) {
        Note note = Note.parse(text);
        List<String> lines = note.lines();
        if (lines.size() != 4 || !lines.get(0).equals(FIRST_LINE)) {
            throw new IllegalArgumentException("not an announcement of a key");
        }
        return new KeyRotation(note, lines.get(1), Sizes.parse(lines.get(2)), VerifierKey.parse(lines.get(3)));
    }
}
