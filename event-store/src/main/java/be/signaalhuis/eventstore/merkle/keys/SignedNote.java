package be.signaalhuis.eventstore.merkle.keys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text and who signed it (c2sp.org/signed-note).
 *
 * @param text with its last line feed, as it was signed
 */
public record SignedNote(String text, List<String> signatures) {

    public static Optional<SignedNote> parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        return blank < 0 || !note.endsWith("\n")
                ? Optional.empty()
                : Optional.of(new SignedNote(
                        note.substring(0, blank + 1),
                        note.substring(blank + 2).lines().toList()));
    }

    /** Whether one of the lines is a good signature of that key. */
    public boolean isSignedBy(String vkey) {
        var key = VerifierKey.parse(vkey);
        var signed = text.getBytes(StandardCharsets.UTF_8);
        return signatures.stream()
                .flatMap(line -> SignatureLine.parse(line).stream())
                .filter(line -> line.name().equals(key.name()) && Arrays.equals(line.id(), key.id()))
                .anyMatch(line -> key.verifies(signed, line.signature()));
    }
}
