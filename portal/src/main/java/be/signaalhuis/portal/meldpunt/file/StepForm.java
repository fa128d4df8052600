package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.calls.Problem;
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

/** Reads what was filled in to close, reopen or withdraw a report. */
@Component
class StepForm {

    private static final String REFERRED = "DOORVERWEZEN";
    private static final List<String> DAYS = List.of("closedOn", "reopenedOn", "withdrawnOn");
    private static final List<String> REQUIRED = List.of("outcomes", "cause", "reason");

    private final Dates dates;
    private final Texts texts;

    StepForm(Dates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    List<FieldIssue> issues(Step step, Form form) {
        var issues = new ArrayList<FieldIssue>();
        for (var field : step.fields()) {
            objection(field, form).ifPresent(key -> issues.add(new FieldIssue(field, texts.of(key))));
        }
        return issues;
    }

    private Optional<String> objection(String field, Form form) {
        if (REQUIRED.contains(field) && form.isEmpty(field)) {
            return Optional.of("step.required." + field);
        }
        if (DAYS.contains(field)
                && !form.isEmpty(field)
                && dates.typed(form.value(field)).isEmpty()) {
            return Optional.of("file.noDay");
        }
        if (field.equals("referredTo") && form.has("outcomes", REFERRED) && form.isEmpty(field)) {
            return Optional.of("step.required.referredTo");
        }
        return Optional.empty();
    }

    /** The body of the command; what was left empty is left out. */
    Map<String, Object> body(Step step, Form form) {
        var body = new LinkedHashMap<String, Object>();
        for (var field : step.fields()) {
            if (field.equals("outcomes")) {
                body.put(field, form.values(field));
            } else if (!form.isEmpty(field)) {
                body.put(field, DAYS.contains(field) ? day(form.value(field)) : form.value(field));
            }
        }
        return body;
    }

    /** What the page of the file says once it is accepted. */
    Map<String, List<String>> values(Step step, Form form) {
        var values = new LinkedHashMap<String, List<String>>();
        if (step == Step.REOPEN) {
            Step.CLOSE.fields().forEach(field -> values.put(field, List.of()));
        } else {
            step.fields().stream()
                    .filter(field -> !field.equals("reason"))
                    .forEach(field -> values.put(field, form.values(field)));
        }
        values.put("status", List.of(step.leadsTo("")));
        return values;
    }

    /** What the service has against it, at the fields of the page. */
    static List<FieldIssue> issues(Problem problem) {
        return problem.issues().stream()
                .map(issue -> new FieldIssue(issue.name().replaceFirst("\\[\\d+]$", ""), issue.detail()))
                .distinct()
                .toList();
    }

    private String day(String typed) {
        return dates.typed(typed).orElseThrow().toString();
    }
}
