package be.signaalhuis.portal.followup;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows a form again that was sent and not accepted, with all that was typed. */
@Component
public class Unaccepted {

    /** The same for the same page, so that sent twice it happens once. */
    public static final String KEY = "key";

    private static final String BUTTON = "bewaren";
    private final StepForms forms;
    private final Texts texts;

    Unaccepted(StepForms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    /** The same form, to be sent as something new. */
    public static Form anew(Form form) {
        return with(form, KEY, UUID.randomUUID().toString());
    }

    public static Form with(Form form, String field, String... values) {
        var typed = new LinkedHashMap<>(form.typed());
        typed.put(field, List.of(values));
        return Form.of(typed);
    }

    /** What to say about it, at the fields of the page. */
    public List<FieldIssue> issues(List<StepField> fields, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Wrong wrong -> forms.issues(fields, wrong.problem());
            case Outcome.Barred barred -> atTheButton(barred.reason());
            case Outcome.SentBefore before -> atTheButton(texts.of("step.sentBefore"));
            case Outcome.Stale stale -> atTheButton(texts.of("followUp.changed"));
            default -> atTheButton(texts.of("step.unreachable"));
        };
    }

    /** Unless it is unknown whether it happened, what is sent next is something new. */
    public Form again(Form form, List<StepField> fields, Outcome outcome) {
        var next = outcome instanceof Outcome.Unreachable ? form : anew(form);
        return next.with(issues(fields, outcome));
    }

    private static List<FieldIssue> atTheButton(String text) {
        return List.of(new FieldIssue(BUTTON, text));
    }
}
