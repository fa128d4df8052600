package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Two people changed the same report.
 *
 * @param was as both of them saw it
 * @param mine as the reader wants it
 * @param theirs as it stands now
 */
record Merge(Form was, Form mine, Form theirs, Dates dates) {

    /** What the reader changed. */
    List<Unit> changed() {
        return Unit.ALL.stream().filter(unit -> !unit.isSame(was, mine, dates)).toList();
    }

    /** Whether both changed it, and not into the same. */
    boolean isContested(Unit unit) {
        return !unit.isSame(was, mine, dates) && !unit.isSame(was, theirs, dates) && !unit.isSame(mine, theirs, dates);
    }

    /** What now stands with the reader's changes on top: where only the other wrote, it stays as the other wrote it. */
    Form merged() {
        var merged = new LinkedHashMap<>(mine.typed());
        Unit.ALL.stream().filter(unit -> unit.isSame(was, mine, dates)).forEach(unit -> unit.take(theirs, merged));
        return Form.of(merged);
    }
}
