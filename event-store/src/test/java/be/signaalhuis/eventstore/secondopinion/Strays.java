package be.signaalhuis.eventstore.secondopinion;

import java.util.ArrayList;
import java.util.List;

/** Notes that tell of a row under a number that is not the row's: the note was altered, and the row is the one it was. */
final class Strays {

    private Strays() {}

    static List<Entry> broughtHome(List<Entry> told, Verdicts verdicts) {
        var entries = new ArrayList<>(told);
        for (var note : told) {
            told.stream()
                    .filter(entry -> note.isGone() && isOf(note.noted(), entry))
                    .findFirst()
                    .ifPresent(row -> {
                        entries.remove(note);
                        entries.set(entries.indexOf(row), new Entry(note.noted(), row.row(), false));
                        verdicts.add("LOG_ALTERED", row.row().globalIndex());
                    });
        }
        return entries;
    }

    private static boolean isOf(Entry.Noted note, Entry row) {
        return row.noted() == null
                && row.row().identifier().equals(note.identifier())
                && row.row().leaf().equals(note.hash());
    }
}
