package be.signaalhuis.portal.lco.steps;

import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which something is done with a file. */
@Component
class OverlegStepScreen {

    private final Overlegs files;
    private final StepChoices choices;
    private final Texts texts;

    OverlegStepScreen(Overlegs files, StepChoices choices, Texts texts) {
        this.files = files;
        this.choices = choices;
        this.texts = texts;
    }

    String step(UUID id, OverlegStep step, Sent sent, Model model) {
        page(id, step, sent, model);
        var file = files.seen(id, -1).file();
        if (file == null) {
            throw new Unknown();
        }
        model.addAttribute("choices", choices.of(file, step));
        return "lco/steps/step";
    }

    /** The page again when nothing is known to have happened: it may be sent again as it is. */
    List<FieldIssue> trouble(String key) {
        return List.of(new FieldIssue("bewaren", texts.of(key)));
    }

    /** What every such page says and sends back. */
    static void page(UUID id, OverlegStep step, Sent sent, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("home", Overleg.page(id));
        model.addAttribute("step", step);
        model.addAttribute("fields", step.fields());
        model.addAttribute(
                "reasoned",
                step == OverlegStep.CORRECT
                        || step.fields().stream().anyMatch(field -> field.name().equals("reason")));
        model.addAttribute("sent", sent);
        model.addAttribute("number", sent.number());
        model.addAttribute("form", sent.form());
    }
}
