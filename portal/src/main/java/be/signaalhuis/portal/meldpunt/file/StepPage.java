package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
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

/** Closes a report, reopens or withdraws it. */
@Controller
@RequestMapping("/meldpunt/meldingen/{id}/{page:afsluiten|heropenen|intrekken}")
class StepPage {

    private final Begin begin;
    private final StepForm forms;
    private final Changing changing;
    private final StepScreen screen;
    private final Conflict conflict;

    StepPage(Begin begin, StepForm forms, Changing changing, StepScreen screen, Conflict conflict) {
        this.begin = begin;
        this.forms = forms;
        this.changing = changing;
        this.screen = screen;
        this.conflict = conflict;
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable String page, Model model) {
        var step = Step.at(page).orElseThrow();
        return begin.step(id, step)
                .map(sent -> screen.step(id, step, sent, model))
                .orElseGet(() -> StepScreen.toFile(id));
    }

    /** @param zeker whether she was asked if she is sure, where it cannot be undone */
    @PostMapping
    String send(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam(defaultValue = "") String zeker,
            Model model,
            RedirectAttributes after) {
        var step = Step.at(page).orElseThrow();
        var sent = Sent.of(Form.sent(parameters), ReportUnit.ALL);
        if (naar.equals("bewerken")) {
            return screen.step(id, step, sent, model);
        }
        var issues = forms.issues(step, sent.form());
        if (!issues.isEmpty()) {
            return again(id, step, sent, issues, model);
        }
        if (step == Step.WITHDRAW && zeker.isEmpty()) {
            return screen.confirm(id, step, sent, model);
        }
        var outcome = changing.send(id, step, sent, forms.body(step, sent.form()), forms.values(step, sent.form()));
        return switch (outcome) {
            case Outcome.Done done -> {
                after.addFlashAttribute("done", "file." + page);
                yield StepScreen.toFile(id) + "?v=" + done.version();
            }
            case Outcome.Wrong wrong -> again(id, step, sent.anew(), StepForm.issues(wrong.problem()), model);
            case Outcome.Stale stale -> conflict.ofStep(id, step, sent, stale.version(), model);
            case Outcome.Barred barred -> conflict.barred(id, step, sent, barred.reason(), model);
            case Outcome.Unreachable away -> again(id, step, sent, screen.unreachable(), model);
            case Outcome.SentBefore before -> again(id, step, sent.anew(), screen.sentBefore(), model);
        };
    }

    private String again(UUID id, Step step, Sent sent, List<FieldIssue> issues, Model model) {
        return screen.step(id, step, sent.with(sent.form().with(issues)), model);
    }
}
