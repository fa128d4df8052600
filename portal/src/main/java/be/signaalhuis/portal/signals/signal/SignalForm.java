package be.signaalhuis.portal.signals.signal;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a signal as somebody filled it in; what the service alone can know, it is left to say. */
@Component
public class SignalForm {

    private final Dates dates;
    private final Texts texts;

    SignalForm(Dates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    /** What it says, and how sure it is and how far it may go. */
    public SignalRead whole(Theme theme, Form form) {
        var issues = new ArrayList<FieldIssue>();
        var body = new LinkedHashMap<String, Object>();
        put(body, SignalFields.TRIAGE, form.value(SignalFields.TRIAGE));
        body.putAll(content(form, issues));
        body.putAll(grade(theme, form, issues));
        return new SignalRead(body, issues);
    }

    public SignalRead content(Form form) {
        var issues = new ArrayList<FieldIssue>();
        return new SignalRead(content(form, issues), issues);
    }

    public SignalRead grade(Theme theme, Form form) {
        var issues = new ArrayList<FieldIssue>();
        return new SignalRead(grade(theme, form, issues), issues);
    }

    private Map<String, Object> content(Form form, List<FieldIssue> issues) {
        var body = new LinkedHashMap<String, Object>();
        for (var field : SignalFields.REQUIRED) {
            require(form, field, issues);
            put(body, field, form.value(field));
        }
        observed(form, body, issues);
        put(body, SignalFields.PLACE, form.value(SignalFields.PLACE));
        put(body, SignalFields.SUMMARY, form.value(SignalFields.SUMMARY));
        return body;
    }

    private void observed(Form form, Map<String, Object> body, List<FieldIssue> issues) {
        switch (form.value(SignalFields.OBSERVED)) {
            case SignalFields.PERIOD -> {
                put(body, SignalFields.FROM, day(form, SignalFields.FROM, issues));
                put(body, SignalFields.UNTIL, day(form, SignalFields.UNTIL, issues));
            }
            case SignalFields.SOME_MONTH -> put(body, SignalFields.MONTH, month(form, issues));
            default -> put(body, SignalFields.ON, day(form, SignalFields.ON, issues));
        }
    }

    private String day(Form form, String field, List<FieldIssue> issues) {
        var typed = form.value(field);
        return found(field, typed, dates.typed(typed).map(Object::toString), "signal.noDay", issues);
    }

    private String month(Form form, List<FieldIssue> issues) {
        var typed = form.value(SignalFields.MONTH);
        return found(
                SignalFields.MONTH, typed, dates.typedMonth(typed).map(Object::toString), "signal.noMonth", issues);
    }

    private String found(String field, String typed, Optional<String> found, String wrong, List<FieldIssue> issues) {
        if (found.isEmpty()) {
            issues.add(new FieldIssue(
                    field, typed.isEmpty() ? texts.of("signal.required." + field) : texts.of(wrong, typed)));
        }
        return found.orElse("");
    }

    private Map<String, Object> grade(Theme theme, Form form, List<FieldIssue> issues) {
        var body = new LinkedHashMap<String, Object>();
        put(body, SignalFields.CERTAINTY, form.value(SignalFields.CERTAINTY));
        if (theme.isGraded() || SignalFields.GRADES.stream().anyMatch(field -> !form.isEmpty(field))) {
            SignalFields.GRADES.forEach(field -> require(form, field, issues));
            var grading = new LinkedHashMap<String, Object>();
            put(grading, "source", form.value(SignalFields.GRADE_SOURCE));
            put(grading, "information", form.value(SignalFields.GRADE_INFORMATION));
            put(grading, "handling", form.value(SignalFields.HANDLING));
            body.put("grading", grading);
        }
        put(body, SignalFields.SHARING, form.value(SignalFields.SHARING));
        return body;
    }

    private void require(Form form, String field, List<FieldIssue> issues) {
        if (form.isEmpty(field)) {
            issues.add(new FieldIssue(field, texts.of("signal.required." + field)));
        }
    }

    private static void put(Map<String, Object> body, String field, String value) {
        if (!value.isEmpty()) {
            body.put(field, value);
        }
    }
}
