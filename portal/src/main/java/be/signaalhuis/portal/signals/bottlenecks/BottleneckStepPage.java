package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Unknown;
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

/** Does something with a bottleneck: who works on it, what is asked of whom, and that it is tackled. */
@Controller
@RequestMapping(Bottlenecks.PAGE + "/{id}/{page}")
class BottleneckStepPage {

    private final BottleneckStepScreen screen;
    private final BottleneckChanging changing;
    private final StepForms forms;

    BottleneckStepPage(BottleneckStepScreen screen, BottleneckChanging changing, StepForms forms) {
        this.screen = screen;
        this.changing = changing;
        this.forms = forms;
    }

    /** @param signaal that is taken away */
    @GetMapping
    String form(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam(required = false) UUID signaal,
            Model model) {
        var step = step(page, signaal);
        return screen.begin(id, step, signaal)
                .map(sent -> screen.step(id, step, sent, model))
                .orElseGet(() -> "redirect:" + Bottlenecks.PAGE + "/" + id);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam(required = false) UUID signaal,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var step = step(page, signaal);
        var sent = Sent.of(Form.sent(parameters), List.of());
        var issues = naar.equals("bewerken") ? List.<FieldIssue>of() : forms.issues(step.fields(), sent.form());
        if (naar.equals("bewerken") || !issues.isEmpty()) {
            return again(id, step, sent, issues, model);
        }
        var outcome = changing.send(
                id, step, signaal == null ? "" : signaal.toString(), sent, forms.body(step.fields(), sent.form()));
        return switch (outcome) {
            case Outcome.Done done -> {
                after.addFlashAttribute("done", "bottleneck." + page);
                yield "redirect:" + Bottlenecks.PAGE + "/" + id + "?v=" + done.version();
            }
            case Outcome.Wrong wrong ->
                again(id, step, sent.anew(), forms.issues(step.fields(), wrong.problem()), model);
            case Outcome.Stale stale -> screen.conflict(id, step, sent, stale.version(), null, model);
            case Outcome.Barred barred -> screen.conflict(id, step, sent, sent.version(), barred.reason(), model);
            case Outcome.Unreachable away -> again(id, step, sent, screen.trouble("step.unreachable"), model);
            case Outcome.SentBefore before -> again(id, step, sent.anew(), screen.trouble("step.sentBefore"), model);
        };
    }

    private String again(UUID id, BottleneckStep step, Sent sent, List<FieldIssue> issues, Model model) {
        return screen.step(id, step, sent.with(sent.form().with(issues)), model);
    }

    private static BottleneckStep step(String page, UUID signal) {
        return BottleneckStep.at(page)
                .filter(step -> step != BottleneckStep.REMOVAL || signal != null)
                .orElseThrow(Unknown::new);
    }
}
