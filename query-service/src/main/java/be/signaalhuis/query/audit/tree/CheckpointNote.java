package be.signaalhuis.query.audit.tree;

import be.signaalhuis.eventstore.merkle.keys.SignedNote;
import java.util.List;
import java.util.Optional;

/**
 * What the text of a checkpoint says (C2SP tlog-checkpoint).
 *
 * @param root base64
 */
public record CheckpointNote(String origin, long size, String root) {

    /** Empty when the text is no checkpoint. */
    public static Optional<CheckpointNote> read(String note) {
        return SignedNote.parse(note)
                .flatMap(signed -> read(signed.text().lines().toList()));
    }

    private static Optional<CheckpointNote> read(List<String> lines) {
        return lines.size() == 3 && lines.get(1).matches("\\d{1,18}")
                ? Optional.of(new CheckpointNote(lines.get(0), Long.parseLong(lines.get(1)), lines.get(2)))
                : Optional.empty();
    }
}
