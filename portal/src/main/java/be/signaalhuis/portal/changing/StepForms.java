package be.signaalhuis.portal.changing;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what was filled in to do something with a file. */
@Component
public class StepForms {

    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    StepForms(Codes codes, Dates dates, Texts texts) {
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    /** As the page begins: days are today. */
    public Form fresh(List<StepField> fields) {
        var today = List.of(dates.day(dates.today()));
        var filled = new LinkedHashMap<String, List<String>>();
        fields.stream().filter(StepField::isDay).forEach(field -> filled.put(field.name(), today));
        return Form.of(filled);
    }

    public Map<String, List<Choice>> choices(List<StepField> fields) {
        var choices = new HashMap<String, List<Choice>>();
        fields.stream()
                .filter(field -> field.list() != null)
                .forEach(field -> choices.put(field.name(), codes.choices(field.list(), dates.today())));
        return choices;
    }

    public List<FieldIssue> issues(List<StepField> fields, Form form) {
        var issues = new ArrayList<FieldIssue>();
        for (var field : fields) {
            if (field.required() && form.isEmpty(field.name())) {
                issues.add(new FieldIssue(field.name(), texts.of("step.required." + field.name())));
            }
            if (field.isDay()
                    && !form.isEmpty(field.name())
                    && dates.typed(form.value(field.name())).isEmpty()) {
                issues.add(new FieldIssue(field.name(), texts.of("lists.noDay")));
            }
        }
        return issues;
    }

    /** The body of the command; what was left empty is left out. */
    public Map<String, Object> body(List<StepField> fields, Form form) {
        var body = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            if (field.isSeveral()) {
                body.put(field.inBody(), form.values(field.name()));
            } else if (!form.isEmpty(field.name())) {
                var value = form.value(field.name());
                body.put(
                        field.inBody(),
                        field.isDay() ? dates.typed(value).orElseThrow().toString() : value);
            }
        }
        return body;
    }

    /** What the service has against it, at the fields of the page. */
    public List<FieldIssue> issues(List<StepField> fields, Problem problem) {
        return problem.issues().stream()
                .map(issue -> new FieldIssue(named(fields, issue.name().replaceFirst("\\[\\d+]$", "")), issue.detail()))
                .distinct()
                .toList();
    }

    /** What she filled in, in words. */
    public List<Side> told(List<StepField> fields, Form form) {
        return fields.stream()
                .filter(field -> !form.isEmpty(field.name()))
                .map(field -> new Side(field.name(), words(field, form), List.of(), false))
                .toList();
    }

    /** The same as plain text, to take it along elsewhere. */
    public String text(List<Side> sides) {
        return sides.stream()
                .map(side -> texts.of("field." + side.field()) + "\n" + String.join("\n", side.mine()))
                .collect(Collectors.joining("\n\n"));
    }

    private List<String> words(StepField field, Form form) {
        return field.list() == null
                ? form.values(field.name())
                : form.values(field.name()).stream()
                        .map(code -> codes.label(field.list(), code))
                        .toList();
    }

    private static String named(List<StepField> fields, String inBody) {
        return fields.stream()
                .filter(field -> field.inBody().equals(inBody))
                .map(StepField::name)
                .findFirst()
                .orElse(inBody);
    }
}
