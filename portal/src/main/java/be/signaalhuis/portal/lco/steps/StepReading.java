package be.signaalhuis.portal.lco.steps;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.lco.family.FamilyCorrection;
import be.signaalhuis.portal.lco.family.FamilyForms;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what was filled in to do something with a file, and makes the command of it. */
@Component
class StepReading {

    private static final String REASON = "reason";

    private final StepForms steps;
    private final FamilyForms families;
    private final FamilyCorrection correction;
    private final Texts texts;

    StepReading(StepForms steps, FamilyForms families, FamilyCorrection correction, Texts texts) {
        this.steps = steps;
        this.families = families;
        this.correction = correction;
        this.texts = texts;
    }

    List<FieldIssue> issues(OverlegStep step, Sent sent) {
        var form = sent.form();
        var issues = new ArrayList<>(
                step.isFamily() ? families.issues(step.fields(), form) : steps.issues(step.fields(), form));
        if (step == OverlegStep.COORDINATOR && form.isEmpty(StepChoices.PARTICIPANT) && form.isEmpty("personName")) {
            issues.add(new FieldIssue("personName", texts.of("overlegStep.nobody")));
        }
        if (step == OverlegStep.LEAVE && !isId(form.value(StepChoices.PARTICIPANT))) {
            issues.add(new FieldIssue(StepChoices.PARTICIPANT, texts.of("step.required." + StepChoices.PARTICIPANT)));
        }
        if (step == OverlegStep.CORRECT && issues.isEmpty()) {
            issues.addAll(notCorrected(sent));
        }
        return issues;
    }

    private List<FieldIssue> notCorrected(Sent sent) {
        if (correction.body(sent.was(), sent.form()).isEmpty()) {
            return List.of(new FieldIssue("bewaren", texts.of("step.noChange")));
        }
        return sent.form().isEmpty(REASON) ? List.of(new FieldIssue(REASON, texts.of("step.noReason"))) : List.of();
    }

    private static boolean isId(String text) {
        return text.isEmpty() || text.matches("[0-9a-f-]{36}");
    }

    /** What the service has against it, at the fields of the page. */
    List<FieldIssue> issues(OverlegStep step, Problem problem) {
        return steps.issues(step.fields(), problem);
    }

    /** Only after it was found to be right. */
    Map<String, Object> body(OverlegStep step, Sent sent) {
        var form = sent.form();
        if (step == OverlegStep.CORRECT) {
            var body = new LinkedHashMap<>(correction.body(sent.was(), form));
            body.put(REASON, form.value(REASON));
            return body;
        }
        if (step.isFamily()) {
            return families.body(step.fields(), form);
        }
        var body = steps.body(step.fields(), form);
        if (step == OverlegStep.LEAVE) {
            body.remove(StepChoices.PARTICIPANT);
        }
        if (step == OverlegStep.COORDINATOR && body.containsKey(StepChoices.PARTICIPANT)) {
            List.of("name", "organisation", "account").forEach(body::remove);
        }
        return body;
    }
}
