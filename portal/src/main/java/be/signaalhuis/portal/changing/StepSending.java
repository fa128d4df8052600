package be.signaalhuis.portal.changing;

import be.signaalhuis.portal.calls.Receipt;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Sends a form of steps that stands by itself; what is refused comes back at the fields of the page. */
@Component
public class StepSending {

    private static final String KEY = "key";
    private static final String VERSION = "version";
    private static final String BUTTON = "bewaren";

    private final StepForms forms;
    private final Texts texts;

    StepSending(StepForms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    /**
     * How it went.
     *
     * @param done null when the page is shown again
     * @param form with what is wrong with it
     */
    public record Tried(Outcome.Done done, Form form) {

        public boolean isDone() {
            return done != null;
        }
    }

    /** @param filled what is known already; the rest is empty, and days are today */
    public Form begin(List<StepField> fields, Map<String, String> filled, long version) {
        var typed = new LinkedHashMap<>(forms.fresh(fields).typed());
        filled.forEach((name, value) -> typed.put(name, List.of(value)));
        return keyed(Form.of(typed), version);
    }

    /** @param command takes the body and the key that makes it happen once */
    public Tried send(List<StepField> fields, Form form, BiFunction<Map<String, Object>, String, Receipt> command) {
        var issues = forms.issues(fields, form);
        if (!issues.isEmpty()) {
            return new Tried(null, form.with(issues));
        }
        return switch (Outcome.of(() -> command.apply(forms.body(fields, form), form.value(KEY)))) {
            case Outcome.Done done -> new Tried(done, form);
            case Outcome.Wrong wrong -> again(keyed(form, version(form)), forms.issues(fields, wrong.problem()));
            case Outcome.Stale stale -> again(keyed(form, stale.version()), trouble(texts.of("step.stale")));
            case Outcome.Barred barred -> again(keyed(form, version(form)), trouble(barred.reason()));
            case Outcome.SentBefore before -> again(keyed(form, version(form)), trouble(texts.of("step.sentBefore")));
            case Outcome.Unreachable away -> again(form, trouble(texts.of("step.unreachable")));
        };
    }

    /** The one that the page was made of. */
    public static long version(Form form) {
        var typed = form.value(VERSION);
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }

    private static Tried again(Form form, List<FieldIssue> issues) {
        return new Tried(null, form.with(issues));
    }

    private static List<FieldIssue> trouble(String text) {
        return List.of(new FieldIssue(BUTTON, text));
    }

    private static Form keyed(Form form, long version) {
        var typed = new LinkedHashMap<>(form.typed());
        typed.put(KEY, List.of(UUID.randomUUID().toString()));
        typed.put(VERSION, List.of("" + version));
        return Form.of(typed);
    }
}
