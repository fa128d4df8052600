package be.signaalhuis.portal.lco.family;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what was filled in about a family. */
@Component
public class FamilyForms {

    /** A box that was ticked. */
    static final String YES = "ja";

    private static final int LONGEST_NUMBER = 3;

    private final StepForms forms;
    private final Texts texts;

    FamilyForms(StepForms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    /** As the page begins; when somebody talked with the client is not guessed. */
    public Form fresh(List<StepField> fields) {
        var typed = new LinkedHashMap<>(forms.fresh(fields).typed());
        typed.remove(FamilyFields.TALKED_ON);
        typed.put(FamilyFields.CONSENT_BY, List.of("CLIENT"));
        return Form.of(typed);
    }

    public Map<String, List<Choice>> choices(List<StepField> fields) {
        var choices = new HashMap<>(forms.choices(fields));
        choices.put(FamilyFields.CONSENT_GIVEN, List.of(new Choice(YES, texts.of("family.agrees"))));
        return choices;
    }

    public List<FieldIssue> issues(List<StepField> fields, Form form) {
        var issues = new ArrayList<>(forms.issues(fields, form));
        fields.stream()
                .map(StepField::name)
                .filter(field -> FamilyFields.NUMBERS.contains(field) && !form.isEmpty(field) && !isNumber(form, field))
                .forEach(field -> issues.add(new FieldIssue(field, texts.of("family.noNumber"))));
        return issues;
    }

    /** What the service has against it, at the fields of the page. */
    public List<FieldIssue> issues(List<StepField> fields, Problem problem) {
        return forms.issues(fields, problem);
    }

    public Map<String, Object> body(List<StepField> fields, Form form) {
        return Nested.of(flat(fields, form));
    }

    /** By name in the body of the command, such as {@code client.name}. */
    Map<String, Object> flat(List<StepField> fields, Form form) {
        var flat = forms.body(fields, form);
        fields.stream()
                .filter(field -> FamilyFields.NUMBERS.contains(field.name()))
                .forEach(field ->
                        flat.computeIfPresent(field.inBody(), (name, typed) -> Integer.valueOf((String) typed)));
        flat.computeIfPresent("consent.given", (name, ticked) -> !((List<?>) ticked).isEmpty());
        return flat;
    }

    private static boolean isNumber(Form form, String field) {
        return form.value(field).matches("\\d{1," + LONGEST_NUMBER + "}");
    }
}
