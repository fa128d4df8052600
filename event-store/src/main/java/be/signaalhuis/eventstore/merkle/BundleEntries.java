package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.BundleEntry.Note;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JsonGenerator;

/** The entries of a bundle and what stands between them. */
record BundleEntries(LogName log, BundleRows rows, Boundaries boundaries, Extent extent, BundleLines lines) {

    private static final int PAGE = 1_024;

    /** The number of a leaf is believed when so many that come after it have higher ones. */
    private static final int AHEAD = 8;

    BundleEntries(JdbcClient sql, LogName log, Extent extent, BundleLines lines) {
        this(
                log,
                new BundleRows(sql, log, extent, PAGE + AHEAD),
                new Boundaries(sql, log, extent, lines),
                extent,
                lines);
    }

    /** How many entries were told. */
    long write(String municipality) {
        long told = 0;
        long from = extent.fromRow();
        while (true) {
            var page = rows.page(from);
            boolean last = page.size() < PAGE + AHEAD;
            int entries = last ? page.size() : PAGE;
            for (int i = 0; i < entries; i++) {
                before(page.subList(i, Math.min(i + 1 + AHEAD, page.size())));
                entry(page.get(i), municipality);
            }
            told += entries;
            if (last) {
                break;
            }
            from = page.get(entries).position();
        }
        boundaries.load(extent.afterLeaf(), 0);
        boundaries.tellBefore(extent.afterLeaf());
        return told;
    }

    private void before(List<BundleEntry> ahead) {
        var note = ahead.getFirst().note();
        if (note != null && isBelieved(note, ahead)) {
            boundaries.load(note.leaf(), PAGE);
            boundaries.tellBefore(note.leaf());
        }
    }

    private static boolean isBelieved(Note note, List<BundleEntry> ahead) {
        return ahead.stream()
                .skip(1)
                .allMatch(next -> next.note() == null || next.note().leaf() > note.leaf());
    }

    private void entry(BundleEntry entry, String municipality) {
        lines.line("entry", json -> {
            json.writeStartObject();
            if (entry.note() != null) {
                json.writeName("log");
                note(json, entry.note());
            }
            if (entry.row() != null && municipality != null && isWithheldFrom(municipality, entry)) {
                json.writeBooleanProperty("withheld", true);
            } else if (entry.row() != null) {
                json.writeName("row");
                BundleLines.fields(json, entry.row());
            }
            json.writeEndObject();
        });
    }

    /** Only what is as it was noted: whoever changes a row cannot hide that by giving it to another town. */
    private boolean isWithheldFrom(String municipality, BundleEntry entry) {
        return !municipality.equals(entry.municipality())
                && entry.note() != null
                && Arrays.equals(
                        BundleColumns.leaf(log, entry.row()), entry.note().hash());
    }

    private static void note(JsonGenerator json, Note note) {
        json.writeStartObject();
        json.writeNumberProperty("leaf", note.leaf());
        json.writeNumberProperty("globalIndex", note.globalIndex());
        json.writeStringProperty("identifier", note.identifier().toString());
        json.writeName("hash");
        json.writeBinary(note.hash());
        json.writeEndObject();
    }
}
