package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.page.Unknown;
import be.signaalhuis.portal.signals.list.Signals;
import be.signaalhuis.portal.signals.signal.SignalChoices;
import be.signaalhuis.portal.signals.signal.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which something is done with a signal. */
@Component
class SignalStepScreen {

    /** Where the button is that sends the form. */
    private static final String BUTTON = "bewaren";

    private final SignalFiles files;
    private final SignalChoices signals;
    private final MergeInto merge;
    private final StepForms steps;
    private final SignalSides sides;
    private final Texts texts;

    SignalStepScreen(
            SignalFiles files,
            SignalChoices signals,
            MergeInto merge,
            StepForms steps,
            SignalSides sides,
            Texts texts) {
        this.files = files;
        this.signals = signals;
        this.merge = merge;
        this.steps = steps;
        this.sides = sides;
        this.texts = texts;
    }

    String step(UUID id, SignalStep step, Sent sent, Model model) {
        page(id, step, sent, model);
        model.addAttribute("choices", choices(id, step, sent.form()));
        if (step == SignalStep.CORRECT || step == SignalStep.REGRADE) {
            model.addAttribute("theme", theme(id));
        }
        if (step == SignalStep.MERGE) {
            model.addAttribute("alike", merge.alike(id));
        }
        return "signals/file/step";
    }

    String confirm(UUID id, SignalStep step, Sent sent, Model model) {
        page(id, step, sent, model);
        model.addAttribute("sides", sides.of(step, sent.form()));
        return "signals/file/confirm";
    }

    String words(UUID id, SignalStep step, Sent sent, List<String> words, Model model) {
        page(id, step, sent, model);
        model.addAttribute("words", words);
        model.addAttribute("action", Signals.PAGE + "/" + id + "/" + step.page());
        return "signals/signal/words";
    }

    Theme theme(UUID id) {
        var file = files.seen(id, -1).file();
        if (file == null) {
            throw new Unknown();
        }
        return SignalValues.theme(file);
    }

    /** The page again when nothing is known to have happened: it may be sent again as it is. */
    List<FieldIssue> trouble(String key) {
        return List.of(new FieldIssue(BUTTON, texts.of(key)));
    }

    static String toFile(UUID id) {
        return "redirect:" + Signals.PAGE + "/" + id;
    }

    /** What every such page says and sends back. */
    static void page(UUID id, SignalStep step, Sent sent, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("home", Signals.PAGE + "/" + id);
        model.addAttribute("step", step);
        model.addAttribute("fields", step.fields());
        model.addAttribute("reasoned", step != SignalStep.REVIEW);
        model.addAttribute("sent", sent);
        model.addAttribute("number", sent.number());
        model.addAttribute("form", sent.form());
    }

    private Map<String, List<Choice>> choices(UUID id, SignalStep step, Form form) {
        var choices = new HashMap<>(steps.choices(step.fields()));
        if (step == SignalStep.CORRECT || step == SignalStep.REGRADE) {
            choices.putAll(signals.of(theme(id), form));
        }
        return choices;
    }
}
