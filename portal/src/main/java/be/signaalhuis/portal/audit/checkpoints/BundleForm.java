package be.signaalhuis.portal.audit.checkpoints;

import be.signaalhuis.portal.audit.AuditLog;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Of which log and which days somebody wants the bundle; without days it is all of it. */
record BundleForm(Form form, AuditLog log, LocalDate from, LocalDate until) {

    static final String LOG = "logboek";
    static final String FROM = "vanDag";
    static final String UNTIL = "totDag";

    /** What is wrong stands in the form. */
    static BundleForm of(Form typed, Dates dates, Texts texts) {
        var issues = new ArrayList<FieldIssue>();
        var from = day(FROM, typed, dates, texts, issues);
        var until = day(UNTIL, typed, dates, texts, issues);
        if (from != null && until != null && until.isBefore(from)) {
            issues.add(new FieldIssue(UNTIL, texts.of("audit.bundle.order")));
        }
        return new BundleForm(typed.with(issues), AuditLog.of(typed.value(LOG)), from, until);
    }

    private static LocalDate day(String field, Form typed, Dates dates, Texts texts, List<FieldIssue> issues) {
        if (typed.isEmpty(field)) {
            return null;
        }
        var day = dates.typed(typed.value(field)).orElse(null);
        if (day == null) {
            issues.add(new FieldIssue(field, texts.of("stand.day")));
        } else if (day.isAfter(dates.today())) {
            issues.add(new FieldIssue(field, texts.of("stand.future")));
        }
        return day;
    }
}
