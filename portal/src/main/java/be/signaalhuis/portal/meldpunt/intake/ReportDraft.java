package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.drafts.Turn;
import be.signaalhuis.portal.meldpunt.report.Part;
import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A report in the making.
 *
 * @param typed every value as it was typed, by field
 * @param confirmed the parts that were checked and left with "Next"
 * @param turns the last save of each part
 */
record ReportDraft(Map<String, List<String>> typed, List<Part> confirmed, Map<Part, Turn> turns) {

    ReportDraft {
        typed = Map.copyOf(typed);
        confirmed = List.copyOf(confirmed);
        turns = Map.copyOf(turns);
    }

    static ReportDraft of(Map<String, List<String>> typed) {
        return new ReportDraft(typed, List.of(), Map.of());
    }

    Form form() {
        return Form.of(typed);
    }

    /** All values of one part anew; the draft as it is when the save was overtaken. */
    ReportDraft with(Part part, Map<String, List<String>> values, Turn turn) {
        if (turn.isOvertakenBy(turns.get(part))) {
            return this;
        }
        var all = new LinkedHashMap<>(typed);
        part.fields().forEach(all::remove);
        values.forEach((field, value) -> {
            if (part.fields().contains(field)) {
                all.put(field, value);
            }
        });
        var later = new LinkedHashMap<>(turns);
        later.put(part, turn);
        return new ReportDraft(all, confirmed, later);
    }

    ReportDraft confirmed(Part part) {
        var all = new TreeSet<>(confirmed);
        all.add(part);
        return new ReportDraft(typed, List.copyOf(all), turns);
    }

    boolean isConfirmed(Part part) {
        return confirmed.contains(part);
    }
}
