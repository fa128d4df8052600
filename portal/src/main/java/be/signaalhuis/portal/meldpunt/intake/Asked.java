package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.drafts.Turn;
import be.signaalhuis.portal.page.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page of the intake sent: values, and where to go with them. */
record Asked(Form sent) {

    private static final String ROWS = "additionalGrounds";

    enum Next {
        ON,
        LIST,
        ROW
    }

    /** Enter presses no button in particular: it goes on. */
    Next next() {
        return switch (sent.value("naar")) {
            case "lijst" -> Next.LIST;
            case "rij" -> Next.ROW;
            default -> Next.ON;
        };
    }

    String back() {
        return sent.value("terug");
    }

    Turn turn() {
        return Turn.of(sent.value("pagina"), sent.value("beurt"));
    }

    Map<String, List<String>> values() {
        return sent.typed();
    }

    Map<String, List<String>> withRow() {
        var values = new LinkedHashMap<>(sent.typed());
        var rows = new ArrayList<>(values.getOrDefault(ROWS, List.of()));
        rows.add("");
        values.put(ROWS, List.copyOf(rows));
        return values;
    }

    /** Id of the last row, where one goes on. */
    String newRow(Form saved) {
        return ROWS + "-" + (saved.typed().get(ROWS).size() - 1);
    }
}
