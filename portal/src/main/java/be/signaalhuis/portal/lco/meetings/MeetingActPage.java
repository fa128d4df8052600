package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
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

/** Does something with a meeting of a family: plans it, says that it was held and who was there, writes what was said. */
@Controller
@RequestMapping({
    Overleg.PAGE + "/{id:[0-9a-f-]{36}}/vergaderingen/{page:plannen|houden}",
    Overleg.PAGE + "/{id:[0-9a-f-]{36}}/vergaderingen/{meeting:[0-9a-f-]{36}}/{page:" + MeetingActPage.PAGES + "}"
})
class MeetingActPage {

    static final String PAGES = "houden|verslag|delen|verbeteren|verplaatsen|afzeggen";

    /** Another row for somebody who was there. */
    private static final String ROW = "rij";

    private final MeetingActScreen screen;
    private final MeetingForms forms;
    private final OverlegChanging changing;
    private final OverlegAgain again;

    MeetingActPage(MeetingActScreen screen, MeetingForms forms, OverlegChanging changing, OverlegAgain again) {
        this.screen = screen;
        this.forms = forms;
        this.changing = changing;
        this.again = again;
    }

    /** @param tafel whether one goes on to the table afterwards */
    @GetMapping
    String form(
            @PathVariable UUID id,
            @PathVariable(required = false) UUID meeting,
            @PathVariable String page,
            @RequestParam(defaultValue = "") String tafel,
            Model model) {
        var act = MeetingAct.at(page).orElseThrow(Unknown::new);
        return screen.begin(id, meeting, act, tafel, model);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @PathVariable(required = false) UUID meeting,
            @PathVariable String page,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var act = MeetingAct.at(page).orElseThrow(Unknown::new);
        var sent = Sent.of(Form.sent(parameters), List.of());
        var form = sent.form();
        var issues = naar.equals(ROW) ? List.<FieldIssue>of() : forms.issues(act, form);
        if (naar.equals(ROW) || !issues.isEmpty()) {
            return screen.page(id, meeting, act, sent.with(form.with(issues)), model);
        }
        var command = act.command(meeting == null ? "" : meeting.toString());
        var body = forms.body(act, screen.planned(id, meeting), form);
        var outcome = changing.change(id, command, sent, body, Map.of());
        if (outcome instanceof Outcome.Done done) {
            after.addFlashAttribute("done", "lcoMeeting." + page);
            return "redirect:" + screen.next(id, meeting, act, form, done.version());
        }
        var wrong = outcome instanceof Outcome.Wrong issue
                ? forms.issues(act, form, issue.problem())
                : List.<FieldIssue>of();
        return screen.page(id, meeting, act, again.of(id, sent, outcome, wrong, model), model);
    }
}
