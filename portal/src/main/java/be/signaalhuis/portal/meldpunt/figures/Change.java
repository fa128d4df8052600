package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.meldpunt.figures.YearReport.Movement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How one number moved since the year before; to be told in words and numbers, for "most" says nothing.
 *
 * @param label null for all reports together
 * @param percent as the service computed it, without its sign; null when there was nothing to compare with
 */
record Change(String label, long before, long after, BigDecimal percent) {

    static Change ofAll(YearReport report) {
        var evolution = report.evolution();
        return of(null, report.reports(), new Movement(evolution.absolute(), evolution.percent()));
    }

    /** All reports together, then each group of grounds. */
    static List<Change> of(YearReport report, Codes codes) {
        var changes = new ArrayList<Change>();
        changes.add(ofAll(report));
        report.evolution().mainGroundGroups().forEach((group, movement) -> {
            var label = codes.label(Cut.MAIN_GROUND_GROUPS.codes(), group);
            changes.add(of(label, report.mainGroundGroups().getOrDefault(group, 0L), movement));
        });
        return List.copyOf(changes);
    }

    private static Change of(String label, long after, Movement movement) {
        var percent = movement.percent() == null ? null : movement.percent().abs();
        return new Change(label, after - movement.absolute(), after, percent);
    }

    public long difference() {
        return Math.abs(after - before);
    }

    /** Key of the words for it. */
    public String direction() {
        return after > before ? "more" : after < before ? "less" : "equal";
    }
}
