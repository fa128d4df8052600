package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import java.util.Map;
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

/** Does something with a meeting: it was held, its report, what it decided, or that it is called off. */
@Controller
@RequestMapping(MeetingsPage.PAGE + "/{id}/{page}")
class MeetingStepPage {

    private final MeetingStepScreen screen;
    private final MeetingChanging changing;
    private final StepForms forms;
    private final Unaccepted unaccepted;

    MeetingStepPage(MeetingStepScreen screen, MeetingChanging changing, StepForms forms, Unaccepted unaccepted) {
        this.screen = screen;
        this.changing = changing;
        this.forms = forms;
        this.unaccepted = unaccepted;
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable String page, Model model) {
        var step = MeetingStep.at(page).orElseThrow(Unknown::new);
        return screen.begin(id, step)
                .map(sent -> screen.page(id, step, sent, false, model))
                .orElseGet(() -> "redirect:" + MeetingsPage.PAGE + "/" + id);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var step = MeetingStep.at(page).orElseThrow(Unknown::new);
        var sent = Sent.of(Form.sent(parameters), List.of());
        var issues = forms.issues(step.fields(), sent.form());
        if (!issues.isEmpty()) {
            return screen.page(id, step, sent.with(sent.form().with(issues)), false, model);
        }
        var outcome = changing.send(id, step, sent, body(step, sent.form()));
        if (outcome instanceof Outcome.Done done) {
            after.addFlashAttribute("done", "meeting." + page);
            return "redirect:" + MeetingsPage.PAGE + "/" + id + "?v=" + done.version();
        }
        return screen.page(id, step, again(step, sent, outcome), isElsewhere(outcome), model);
    }

    private Sent again(MeetingStep step, Sent sent, Outcome outcome) {
        var form = sent.form().with(unaccepted.issues(step.fields(), outcome));
        return switch (outcome) {
            case Outcome.Unreachable away -> sent.with(form);
            case Outcome.Stale stale -> Sent.fresh(form, sent.was(), stale.version(), sent.number());
            default -> sent.anew().with(form);
        };
    }

    /** Whether somebody else has changed it, so that one wants to see how it stands now. */
    private static boolean isElsewhere(Outcome outcome) {
        return outcome instanceof Outcome.Stale || outcome instanceof Outcome.Barred;
    }

    private Map<String, Object> body(MeetingStep step, Form form) {
        var body = forms.body(step.fields(), form);
        body.computeIfPresent("adjust", (name, answer) -> answer.equals(MeetingWords.YES));
        return body;
    }
}
