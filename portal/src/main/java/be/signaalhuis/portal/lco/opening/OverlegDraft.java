package be.signaalhuis.portal.lco.opening;

import be.signaalhuis.portal.drafts.Turn;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;

/**
 * The file of a family in the making.
 *
 * @param typed every value as it was typed, by field
 * @param turn the last save of it
 */
record OverlegDraft(Map<String, List<String>> typed, Turn turn) {

    OverlegDraft {
        typed = Map.copyOf(typed);
    }

    Form form() {
        return Form.of(typed);
    }

    /** The draft as it is when the save was overtaken. */
    OverlegDraft with(OverlegDraft later) {
        return later.turn.isOvertakenBy(turn) ? this : later;
    }
}
