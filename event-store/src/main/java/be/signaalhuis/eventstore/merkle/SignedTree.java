package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.keys.SignedNote;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** What a checkpoint says, read from its text (c2sp.org/tlog-checkpoint). */
record SignedTree(String origin, long size, byte[] root, String note) {

    static String text(String origin, long size, byte[] root) {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** Empty when it is no checkpoint; whether the signature holds is another question. */
    static Optional<SignedTree> of(String note) {
        return SignedNote.parse(note).flatMap(signed -> read(signed.text().split("\n", -1), note));
    }

    private static Optional<SignedTree> read(String[] lines, String note) {
        try {
            return lines.length < 4
                    ? Optional.empty()
                    : Optional.of(new SignedTree(
                            lines[0],
                            Long.parseLong(lines[1]),
                            Base64.getDecoder().decode(lines[2]),
                            note));
        } catch (IllegalArgumentException notOfThisForm) {
            return Optional.empty();
        }
    }

    boolean says(long otherSize, byte[] otherRoot) {
        return size == otherSize && Arrays.equals(root, otherRoot);
    }
}
