package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Stand;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which figures are asked: a year, and as known on which moment.
 *
 * @param typed the year as it stands in the address
 */
record FiguresForm(String typed, Stand stand) {

    private static final String YEAR = "jaar";
    private static final String STAND = "stand";
    /** What the service calls these fields. */
    private static final Map<String, String> FIELDS = Map.of("year", YEAR, "asKnownOn", STAND);

    static FiguresForm of(String year, String stand, Dates dates) {
        return new FiguresForm(year.strip(), Stand.of(stand, dates));
    }

    /** Empty when no year was meant. */
    OptionalInt year() {
        return typed.matches("(19|20)\\d\\d") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    boolean isWrong() {
        return year().isEmpty() || stand.isWrong();
    }

    Form shown(Texts texts) {
        var issues = new ArrayList<FieldIssue>();
        if (year().isEmpty()) {
            issues.add(new FieldIssue(YEAR, texts.of("figures.error.year")));
        }
        if (stand.isWrong()) {
            issues.add(new FieldIssue(STAND, texts.of(stand.error())));
        }
        return form().with(issues);
    }

    /** What the service has against it. */
    Form shown(Refusal refusal) {
        return form().with(refusal.problem().issues().stream()
                .map(issue -> new FieldIssue(FIELDS.getOrDefault(issue.name(), YEAR), issue.detail()))
                .toList());
    }

    private Form form() {
        return Form.of(Map.of(YEAR, List.of(typed), STAND, List.of(stand.shown())));
    }
}
