package be.signaalhuis.portal.lists;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a filter from what was chosen and typed, and writes it there again. */
@Component
public class FilterForm {

    private final Dates dates;
    private final Texts texts;

    FilterForm(Dates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    /** What was read, and the form as the page shows it: with days as people write them. */
    public record Filled(Filter filter, Form form) {}

    public Filled read(ListKind kind, Form form) {
        var issues = new ArrayList<FieldIssue>();
        var chosen = new LinkedHashMap<FilterField, List<String>>();
        var shown = new LinkedHashMap<>(form.typed());
        for (var field : kind.fields()) {
            var values = form.values(field.parameter()).stream()
                    .filter(field::takes)
                    .distinct()
                    .toList();
            if (field.isDay() && !values.isEmpty()) {
                readDay(field, values.getFirst(), chosen, shown, issues);
            } else if (!values.isEmpty()) {
                chosen.put(field, values);
            }
        }
        return new Filled(
                new Filter(kind, chosen, form.value(Filter.ORDER)),
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
                        () -> issues.add(new FieldIssue(field.parameter(), texts.of("lists.noDay"))));
    }
}
