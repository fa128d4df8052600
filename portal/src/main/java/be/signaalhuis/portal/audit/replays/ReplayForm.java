package be.signaalhuis.portal.audit.replays;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which view somebody wants replayed, and up to where: a position, the end of a day, or everything.
 *
 * @param body for the service
 */
record ReplayForm(Form form, Map<String, Object> body) {

    static final String VIEW = "overzicht";
    static final String POSITION = "totPositie";
    static final String DAY = "totEinde";

    /** What is wrong stands in the form. */
    static ReplayForm of(Form typed, Dates dates, Texts texts) {
        var issues = new ArrayList<FieldIssue>();
        var body = new HashMap<String, Object>();
        if (typed.isEmpty(VIEW)) {
            issues.add(new FieldIssue(VIEW, texts.of("audit.replay.view.none")));
        }
        body.put("view", typed.value(VIEW));
        if (!typed.isEmpty(POSITION) && !typed.isEmpty(DAY)) {
            issues.add(new FieldIssue(POSITION, texts.of("audit.replay.both")));
        } else if (!typed.isEmpty(POSITION)) {
            position(typed, texts, issues, body);
        } else if (!typed.isEmpty(DAY)) {
            day(typed, dates, texts, issues, body);
        }
        return new ReplayForm(typed.with(issues), body);
    }

    private static void position(Form typed, Texts texts, List<FieldIssue> issues, Map<String, Object> body) {
        var digits = typed.value(POSITION).replaceAll("[\\s.\u00a0\u202f]", "");
        if (digits.matches("\\d{1,18}")) {
            body.put("position", Long.valueOf(digits));
        } else {
            issues.add(new FieldIssue(POSITION, texts.of("audit.replay.position.none")));
        }
    }

    private static void day(Form typed, Dates dates, Texts texts, List<FieldIssue> issues, Map<String, Object> body) {
        var day = dates.typed(typed.value(DAY)).orElse(null);
        if (day == null) {
            issues.add(new FieldIssue(DAY, texts.of("stand.day")));
        } else if (day.isAfter(dates.today())) {
            issues.add(new FieldIssue(DAY, texts.of("stand.future")));
        } else {
            body.put("asKnownOn", day.toString());
        }
    }
}
