package be.signaalhuis.query.audit.tree.outlets;

import be.signaalhuis.eventstore.merkle.keys.SignedNote;
import java.util.List;
import java.util.Optional;

/**
 * A checkpoint as it stands outside.
 *
 * @param root base64
 */
record PublishedNote(String origin, long size, String root) {

    /** Empty when the text is no checkpoint. */
    static Optional<PublishedNote> read(String note) {
        return SignedNote.parse(note).flatMap(signed -> read(signed.text().lines().toList()));
    }

    private static Optional<PublishedNote> read(List<String> lines) {
        return lines.size() == 3 && lines.get(1).matches("\\d{1,18}")
                ? Optional.of(new PublishedNote(lines.get(0), Long.parseLong(lines.get(1)), lines.get(2)))
                : Optional.empty();
    }
}
