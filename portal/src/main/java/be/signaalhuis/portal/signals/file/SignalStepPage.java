package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.list.Signals;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects a signal, grades it again, says that it was looked at, merges or retracts it. */
@Controller
@RequestMapping(Signals.PAGE + "/{id}/{page:verbeteren|hergraderen|nazien|samenvoegen|intrekken}")
class SignalStepPage {

    private final SignalBegin begin;
    private final SignalStepForm forms;
    private final SignalChanging changing;
    private final SignalStepScreen screen;
    private final SignalConflict conflict;

    SignalStepPage(
            SignalBegin begin,
            SignalStepForm forms,
            SignalChanging changing,
            SignalStepScreen screen,
            SignalConflict conflict) {
        this.begin = begin;
        this.forms = forms;
        this.changing = changing;
        this.screen = screen;
        this.conflict = conflict;
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable String page, Model model) {
        var step = SignalStep.at(page).orElseThrow();
        return begin.of(id, step)
                .map(sent -> screen.step(id, step, sent, model))
                .orElseGet(() -> SignalStepScreen.toFile(id));
    }

    /** @param zeker whether she was asked if she is sure, where it cannot be undone or names too much */
    @PostMapping
    String send(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam(defaultValue = "") String zeker,
            Model model,
            RedirectAttributes after) {
        var step = SignalStep.at(page).orElseThrow();
        var sent = Sent.of(Form.sent(parameters), SignalUnit.CONTENT);
        if (naar.equals("bewerken") || naar.equals("wijzigen")) {
            return screen.step(id, step, sent, model);
        }
        var read = forms.read(id, step, sent);
        var checked = sent.with(read.form());
        if (read.form().isWrong()) {
            return screen.step(id, step, checked, model);
        }
        if (step.isForGood() && zeker.isEmpty()) {
            return screen.confirm(id, step, checked, model);
        }
        var words = zeker.isEmpty() ? forms.words(read) : List.<String>of();
        if (!words.isEmpty()) {
            return screen.words(id, step, checked, words, model);
        }
        return switch (changing.send(id, step, checked, read.body(), read.values())) {
            case Outcome.Done done -> {
                after.addFlashAttribute("done", "signal." + page);
                yield SignalStepScreen.toFile(id) + "?v=" + done.version();
            }
            case Outcome.Wrong wrong -> again(id, step, sent.anew(), forms.issues(step, wrong.problem()), model);
            case Outcome.Stale stale -> conflict.of(id, step, checked, stale.version(), model);
            case Outcome.Barred barred -> conflict.barred(id, step, checked, barred.reason(), model);
            case Outcome.Unreachable away -> again(id, step, sent, screen.trouble("step.unreachable"), model);
            case Outcome.SentBefore before -> again(id, step, sent.anew(), screen.trouble("step.sentBefore"), model);
        };
    }

    private String again(UUID id, SignalStep step, Sent sent, List<FieldIssue> issues, Model model) {
        return screen.step(id, step, sent.with(sent.form().with(issues)), model);
    }
}
