package be.signaalhuis.command.signals;

import be.signaalhuis.command.imports.Recognition;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.SignalContent;
import java.util.Objects;

/**
 * How a signal first came in: what a row of a register is compared with when its file comes again, whatever was
 * corrected since.
 *
 * @param task the import task and row that brought it, or null
 */
record FirstLogging(Code theme, SignalContent content, String task) {

    Recognition recognise(Code rowTheme, SignalContent row, String asking) {
        if (!says(rowTheme, row)) {
            return Recognition.DIFFERENT;
        }
        return asking != null && Objects.equals(asking, task) ? Recognition.TAKEN_BY_THIS_TASK : Recognition.EQUAL;
    }

    boolean says(Code rowTheme, SignalContent row) {
        return theme.equals(rowTheme) && said(content).equals(said(row));
    }

    /** Without what we derived ourselves: a later edition of our lists would derive it differently. */
    private static SignalContent said(SignalContent content) {
        return new SignalContent(
                content.observed(),
                content.area(),
                null,
                null,
                content.subtype(),
                content.lifeDomain(),
                content.policyDomain(),
                content.source(),
                content.certainty(),
                content.grading(),
                content.sharing(),
                content.place(),
                content.summary(),
                false);
    }
}
