package be.signaalhuis.query.audit.tree.witnesses;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who saw one checkpoint.
 *
 * @param lines to be put below the note
 */
public record Cosigned(List<Cosignature> witnesses, String lines) {

    public static final Cosigned NOBODY = new Cosigned(List.of(), "");

    static Cosigned of(List<SignatureLine> lines) {
        return new Cosigned(
                lines.stream()
                        .map(line -> new Cosignature(line.name(), line.seen()))
                        .toList(),
                lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining()));
    }

    public String below(String note) {
        return note + lines;
    }
}
