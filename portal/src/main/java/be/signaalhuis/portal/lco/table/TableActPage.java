package be.signaalhuis.portal.lco.table;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.lco.meetings.OverlegAgain;
import be.signaalhuis.portal.lco.overleg.Agreement;
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

/** Says at the table what came of an agreement; then the next one comes up. */
@Controller
@RequestMapping(TablePage.PATH + "/{agreement:[0-9a-f-]{36}}/{page:gedaan|verlengen|vervallen|niet-gedaan}")
class TableActPage {

    private final TableScreen screen;
    private final StepForms forms;
    private final OverlegChanging changing;
    private final OverlegAgain again;

    TableActPage(TableScreen screen, StepForms forms, OverlegChanging changing, OverlegAgain again) {
        this.screen = screen;
        this.forms = forms;
        this.changing = changing;
        this.again = again;
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable UUID agreement, @PathVariable String page, Model model) {
        var found = screen.file(id, -1);
        if (found.isEmpty()) {
            return screen.away(id, -1, TableScreen.page(id), model);
        }
        var file = found.get();
        var one = agreement(file, agreement);
        if (!one.isOpen()) {
            return "redirect:" + next(file, one, 0);
        }
        return page(file, one, act(page), Sent.fresh(Form.empty(), Form.empty(), file.version(), ""), model);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var act = act(page);
        var file = screen.asItStands(id);
        var one = agreement(file, agreement);
        var sent = Sent.of(Form.sent(parameters), List.of());
        var issues = forms.issues(act.fields(), sent.form());
        if (!issues.isEmpty()) {
            return page(file, one, act, sent.with(sent.form().with(issues)), model);
        }
        var command = "agreements/" + agreement + "/" + act.command();
        var outcome = changing.change(id, command, sent, forms.body(act.fields(), sent.form()), Map.of());
        if (outcome instanceof Outcome.Done done) {
            after.addFlashAttribute("done", "table." + page);
            return "redirect:" + next(file, one, 1) + "&v=" + done.version();
        }
        var wrong = outcome instanceof Outcome.Wrong issue
                ? forms.issues(act.fields(), issue.problem())
                : List.<FieldIssue>of();
        var now = screen.asItStands(id);
        return page(now, agreement(now, agreement), act, again.of(id, sent, outcome, wrong, model), model);
    }

    private String page(Overleg file, Agreement one, TableAct act, Sent sent, Model model) {
        var agenda = screen.frame(file, "agreements", model);
        model.addAttribute("home", TableScreen.page(file.id()) + "?plaats=" + agenda.placeOf(one));
        model.addAttribute("agreement", screen.told(file, one));
        model.addAttribute("act", act);
        model.addAttribute("sent", sent);
        model.addAttribute("form", sent.form());
        model.addAttribute("fields", act.fields());
        model.addAttribute("autofocus", act.fields().getFirst().name());
        return "lco/table/act";
    }

    private String next(Overleg file, Agreement one, int further) {
        return TableScreen.page(file.id()) + "?plaats=" + (screen.agenda(file).placeOf(one) + further);
    }

    private static Agreement agreement(Overleg file, UUID agreement) {
        return file.agreements().stream()
                .filter(one -> one.id().equals(agreement))
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    private static TableAct act(String page) {
        return TableAct.at(page).orElseThrow(Unknown::new);
    }
}
