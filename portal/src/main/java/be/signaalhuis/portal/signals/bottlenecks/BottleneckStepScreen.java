package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.history.Timeline;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which something is done with a bottleneck. */
@Component
class BottleneckStepScreen {

    private final BottleneckFiles files;
    private final BottleneckWords words;
    private final StepForms forms;
    private final Timeline timeline;
    private final Texts texts;

    BottleneckStepScreen(
            BottleneckFiles files, BottleneckWords words, StepForms forms, Timeline timeline, Texts texts) {
        this.files = files;
        this.words = words;
        this.forms = forms;
        this.timeline = timeline;
        this.texts = texts;
    }

    /** Empty when it cannot be done now. */
    Optional<Sent> begin(UUID id, BottleneckStep step, UUID signal) {
        var seen = files.seen(id, -1);
        if (seen.behind() || !step.isPossible(seen.file())) {
            return Optional.empty();
        }
        var now = words.values(seen);
        var typed = new LinkedHashMap<>(forms.fresh(step.fields()).typed());
        if (step == BottleneckStep.COORDINATOR || step == BottleneckStep.SERVICES) {
            step.fields().forEach(field -> typed.put(field.name(), now.values(field.name())));
        }
        if (signal != null) {
            typed.put(ChosenSignals.FIELD, List.of(signal.toString()));
        }
        return Optional.of(
                Sent.fresh(Form.of(typed), Form.empty(), seen.file().version(), now.value("bottleneckTitle")));
    }

    String step(UUID id, BottleneckStep step, Sent sent, Model model) {
        page(id, step, sent, model);
        model.addAttribute("choices", forms.choices(step.fields()));
        return "signals/bottlenecks/step";
    }

    /**
     * Somebody else changed it meanwhile, or it stands where this cannot be done; what she filled in is not lost.
     *
     * @param barred why it cannot be done; null when it can
     */
    String conflict(UUID id, BottleneckStep step, Sent sent, long newest, String barred, Model model) {
        var seen = files.awaited(id, newest);
        var file = seen.file();
        var sides = forms.told(step.fields(), sent.form());
        var again = seen.behind() ? sent.anew() : Sent.fresh(sent.form(), Form.empty(), file.version(), sent.number());
        page(id, step, again, model);
        model.addAttribute("sides", sides);
        model.addAttribute("text", forms.text(sides));
        model.addAttribute("barred", barred);
        model.addAttribute("notYet", seen.behind());
        model.addAttribute("possible", barred == null && (seen.behind() || step.isPossible(file)));
        model.addAttribute("others", List.of());
        model.addAttribute(
                "happenings",
                seen.behind()
                        ? List.of()
                        : timeline.of(
                                file.timeline().stream()
                                        .filter(one -> one.sequence() > sent.version())
                                        .toList(),
                                words::of));
        return "signals/bottlenecks/conflict";
    }

    /** The page again when nothing is known to have happened. */
    List<FieldIssue> trouble(String key) {
        return List.of(new FieldIssue("bewaren", texts.of(key)));
    }

    private static void page(UUID id, BottleneckStep step, Sent sent, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("home", Bottlenecks.PAGE + "/" + id);
        model.addAttribute("step", step);
        model.addAttribute("fields", step.fields());
        model.addAttribute(
                "reasoned",
                step.fields().stream().anyMatch(field -> field.name().equals("reason")));
        model.addAttribute("sent", sent);
        model.addAttribute("number", sent.number());
        model.addAttribute("form", sent.form());
    }
}
