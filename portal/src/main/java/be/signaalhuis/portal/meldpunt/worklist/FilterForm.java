package be.signaalhuis.portal.meldpunt.worklist;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a filter from what was chosen and typed, and writes it there again. */
@Component
class FilterForm {

    private final Dates dates;
    private final Texts texts;

    FilterForm(Dates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    /** What was read, and the form as the page shows it: with days as people write them. */
    record Filled(WorklistFilter filter, Form form) {}

    Filled read(Form form) {
        var issues = new ArrayList<FieldIssue>();
        var chosen = new EnumMap<FilterField, List<String>>(FilterField.class);
        var shown = new LinkedHashMap<>(form.typed());
        for (var field : FilterField.values()) {
            var values = form.values(field.parameter()).stream()
                    .filter(value -> field != FilterField.STATUS || FilterChoices.STATUSES.contains(value))
                    .distinct()
                    .toList();
            if (field.isDay() && !values.isEmpty()) {
                readDay(field, values.getFirst(), chosen, shown, issues);
            } else if (!values.isEmpty()) {
                chosen.put(field, values);
            }
        }
        return new Filled(
                new WorklistFilter(chosen, form.value(WorklistFilter.ORDER)),
                Form.of(shown).with(issues));
    }

    private void readDay(
            FilterField field,
            String typed,
            Map<FilterField, List<String>> chosen,
            Map<String, List<String>> shown,
            List<FieldIssue> issues) {
        dates.typed(typed)
                .ifPresentOrElse(
                        day -> {
                            chosen.put(field, List.of(day.toString()));
                            shown.put(field.parameter(), List.of(dates.day(day)));
                        },
                        () -> issues.add(new FieldIssue(field.parameter(), texts.of("worklist.noDay"))));
    }
}
