package be.signaalhuis.portal.lco.steps;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.lco.family.FamilyCorrection;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegChanging;
import be.signaalhuis.portal.page.FieldIssue;
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

/** Does something with the file of a family: its consent, who is at the table, where it stands, what it reveals. */
@Controller
@RequestMapping(Overleg.PAGE + "/{id:[0-9a-f-]+}/{page:" + OverlegStepPage.PAGES + "}")
class OverlegStepPage {

    static final String PAGES = "aanvullen|verbeteren|toestemming|toestemming-intrekken|deelnemer|vertrek|coordinator"
            + "|spilfiguur|pauze|hervatten|stoppen|sluiten|heropenen|knelpunt";

    private final StepBegin begin;
    private final StepReading reading;
    private final OverlegChanging changing;
    private final OverlegStepScreen screen;
    private final OverlegConflict conflict;

    OverlegStepPage(
            StepBegin begin,
            StepReading reading,
            OverlegChanging changing,
            OverlegStepScreen screen,
            OverlegConflict conflict) {
        this.begin = begin;
        this.reading = reading;
        this.changing = changing;
        this.screen = screen;
        this.conflict = conflict;
    }

    /** @param deelnemer whom it is about; empty to choose */
    @GetMapping
    String form(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam(defaultValue = "") String deelnemer,
            Model model) {
        var step = OverlegStep.at(page).orElseThrow(Unknown::new);
        return begin.of(id, step, deelnemer)
                .map(sent -> screen.step(id, step, sent, model))
                .orElseGet(() -> "redirect:" + Overleg.page(id));
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String naar,
            Model model,
            RedirectAttributes after) {
        var step = OverlegStep.at(page).orElseThrow(Unknown::new);
        var sent = Sent.of(Form.sent(parameters), FamilyCorrection.UNITS);
        var issues = naar.equals("bewerken") ? List.<FieldIssue>of() : reading.issues(step, sent);
        if (naar.equals("bewerken") || !issues.isEmpty()) {
            return again(id, step, sent, issues, model);
        }
        return switch (send(id, step, sent)) {
            case Outcome.Done done -> {
                after.addFlashAttribute("done", "overleg." + page);
                yield "redirect:" + Overleg.page(id) + "?v=" + done.version();
            }
            case Outcome.Wrong wrong -> again(id, step, sent.anew(), reading.issues(step, wrong.problem()), model);
            case Outcome.Stale stale -> conflict.of(id, step, sent, stale.version(), model);
            case Outcome.Barred barred -> conflict.barred(id, step, sent, barred.reason(), model);
            case Outcome.Unreachable away -> again(id, step, sent, screen.trouble("step.unreachable"), model);
            case Outcome.SentBefore before -> again(id, step, sent.anew(), screen.trouble("step.sentBefore"), model);
        };
    }

    private Outcome send(UUID id, OverlegStep step, Sent sent) {
        var values = step.leadsTo() == null
                ? Map.<String, List<String>>of()
                : Map.of(OverlegChanging.STATUS, List.of(step.leadsTo()));
        var command = step.command(sent.form().value(StepChoices.PARTICIPANT));
        return changing.change(id, command, sent, reading.body(step, sent), values);
    }

    private String again(UUID id, OverlegStep step, Sent sent, List<FieldIssue> issues, Model model) {
        return screen.step(id, step, sent.with(sent.form().with(issues)), model);
    }
}
