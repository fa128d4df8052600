package be.signaalhuis.command.lco;

import be.signaalhuis.command.imports.RowVerdict;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** What becomes of a part of a file, whether it is taken or only tried. */
abstract class PartsTaking {

    /** @param origin the task and the row, so that a row taken before a crash is told from its double in the same file */
    RowVerdict verdict(RowOfFile row, String origin) {
        var issues = row.issues();
        if (!issues.isEmpty()) {
            return RowVerdict.rejected(issues);
        }
        try {
            return origin.equals(take(row, origin)) ? RowVerdict.ACCEPTED : RowVerdict.UNCHANGED;
        } catch (AggregateNotFoundException e) {
            return RowVerdict.rejected(List.of(RowVerdict.issue(OverlegColumns.REFERENCE, "overlegUnknown")));
        } catch (Refused refused) {
            return RowVerdict.rejected(row.named(refused.issues()));
        }
    }

    /** The row that told it first: this one when it was news. */
    abstract String take(RowOfFile row, String origin);
}
