package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.imports.Recognition;
import be.signaalhuis.events.meldpunt.ReportContent;
import java.util.Objects;

/**
 * How a report first came in: what a row of a register is compared with when its file comes again,
 * whatever the desk corrected since.
 *
 * @param task the import task and row that brought it, or null
 */
record FirstRegistration(ReportContent content, Closure closure, String task) {

    FirstRegistration(ReportContent content, String task) {
        this(content, null, task);
    }

    FirstRegistration closedAs(Closure first) {
        return closure == null ? new FirstRegistration(content, first, task) : this;
    }

    Recognition recognise(ReportContent row, Closure rowClosure, String asking) {
        if (!says(row, rowClosure)) {
            return Recognition.DIFFERENT;
        }
        return asking != null && Objects.equals(asking, task) ? Recognition.TAKEN_BY_THIS_TASK : Recognition.EQUAL;
    }

    /** A row that does not say how it ended may be of a report that was closed since. */
    boolean says(ReportContent row, Closure rowClosure) {
        return content.equals(row) && (rowClosure == null || rowClosure.equals(closure));
    }
}
