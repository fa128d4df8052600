package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.meldpunt.ReportContent;
import java.time.LocalDate;
import java.util.HashSet;

/** What must hold for the closure of a report. */
final class ClosureRules {

    private ClosureRules() {}

    static CodeCheck check(CodeCheck check, Closure closure, ReportContent content, LocalDate today) {
        var closedOn = closure.closedOn();
        if (check.required("closedOn", closedOn)) {
            check.date("closedOn", closedOn, content.receivedOn(), "receivedOn", today);
        }
        check.required("outcomes", closure.outcomes());
        var seen = new HashSet<>();
        for (int i = 0; i < closure.outcomes().size(); i++) {
            var outcome = closure.outcomes().get(i);
            var field = "outcomes[" + i + "]";
            check.code(field, CodeListName.OUTCOME, outcome, closedOn, closedOn);
            if (check.required(field, outcome) && !seen.add(outcome)) {
                check.add(field, "outcomeTwice", outcome.value());
            }
        }
        referral(check, closure, content);
        check.text("explanation", closure.explanation(), 20_000);
        return check;
    }

    /** A body takes facts of its own time only, and must still exist when the file is referred. */
    private static void referral(CodeCheck check, Closure closure, ReportContent content) {
        if (!closure.outcomes().contains(Closure.REFERRED)) {
            if (closure.referredTo() != null) {
                check.add("referredTo", "referredWithoutReferral", Closure.REFERRED.value());
            }
            return;
        }
        if (check.required("referredTo", closure.referredTo())) {
            var body = closure.referredTo();
            int before = check.issues().size();
            check.code("referredTo", CodeListName.REFERRAL_BODY, body, content.factsFrom(), content.factsUntil());
            if (check.issues().size() == before) {
                check.code("referredTo", CodeListName.REFERRAL_BODY, body, closure.closedOn(), closure.closedOn());
            }
        }
    }
}
