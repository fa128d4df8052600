package be.signaalhuis.portal.followup.meetings;

import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.followup.FollowUpWords;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Unknown;
import java.time.Clock;
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

/** Says that a body meets no more. */
@Controller
@RequestMapping(MeetingsPage.PAGE + "/instanties/{id}/stoppen")
class EndBodyPage {

    private static final List<StepField> FIELDS =
            List.of(text("reason"), day("bodyEndedOn").sentAs("endedOn"));

    private final Bodies bodies;
    private final Commands commands;
    private final StepForms forms;
    private final Unaccepted unaccepted;
    private final AcceptedBodies accepted;
    private final FollowUpWords words;
    private final Clock clock;

    EndBodyPage(
            Bodies bodies,
            Commands commands,
            StepForms forms,
            Unaccepted unaccepted,
            AcceptedBodies accepted,
            FollowUpWords words,
            Clock deskClock) {
        this.bodies = bodies;
        this.commands = commands;
        this.forms = forms;
        this.unaccepted = unaccepted;
        this.accepted = accepted;
        this.words = words;
        this.clock = deskClock;
    }

    @GetMapping
    String begin(@PathVariable UUID id, Model model) {
        var body = bodies.of(bodies.thisYear()).content().items().stream()
                .filter(one -> one.body().equals(id) && one.meets())
                .findFirst()
                .orElseThrow(Unknown::new);
        var name = words.body(body.name(), body.kind());
        return page(id, Sent.fresh(forms.fresh(FIELDS), Form.empty(), body.version(), name), model);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var sent = Sent.of(Form.sent(parameters), List.of());
        var issues = forms.issues(FIELDS, sent.form());
        if (!issues.isEmpty()) {
            return page(id, sent.with(sent.form().with(issues)), model);
        }
        var outcome = Outcome.of(() -> commands.change(
                "/v1/consultation-bodies/{id}/end", id, sent.version(), forms.body(FIELDS, sent.form()), sent.key()));
        if (!(outcome instanceof Outcome.Done done)) {
            var again = outcome instanceof Outcome.Unreachable ? sent : sent.anew();
            return page(id, again.with(sent.form().with(unaccepted.issues(FIELDS, outcome))), model);
        }
        var values = Map.of(NewBody.NAME, List.of(sent.number()));
        accepted.remember(new Accepted(done.id(), done.version(), values, clock.instant()));
        after.addFlashAttribute("done", "body.stoppen");
        return "redirect:" + MeetingsPage.PAGE;
    }

    private String page(UUID id, Sent sent, Model model) {
        model.addAttribute("action", MeetingsPage.PAGE + "/instanties/" + id + "/stoppen");
        model.addAttribute("sent", sent);
        model.addAttribute("form", sent.form());
        model.addAttribute("fields", FIELDS);
        model.addAttribute("choices", forms.choices(FIELDS));
        return "followup/meetings/end";
    }
}
