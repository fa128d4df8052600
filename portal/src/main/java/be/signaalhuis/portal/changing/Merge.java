package be.signaalhuis.portal.changing;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Two people changed the same.
 *
 * @param units all there is to change
 * @param was as both of them saw it
 * @param mine as the reader wants it
 * @param theirs as it stands now
 */
public record Merge(List<? extends Unit> units, Form was, Form mine, Form theirs, Dates dates) {

    /** What the reader changed. */
    public List<? extends Unit> changed() {
        return units.stream().filter(unit -> !unit.isSame(was, mine, dates)).toList();
    }

    /** Whether both changed it, and not into the same. */
    public boolean isContested(Unit unit) {
        return !unit.isSame(was, mine, dates) && !unit.isSame(was, theirs, dates) && !unit.isSame(mine, theirs, dates);
    }

    /** What now stands with the reader's changes on top: where only the other wrote, it stays as the other wrote it. */
    public Form merged() {
        var merged = new LinkedHashMap<>(mine.typed());
        units.stream().filter(unit -> unit.isSame(was, mine, dates)).forEach(unit -> unit.take(theirs, merged));
        return Form.of(merged);
    }
}
