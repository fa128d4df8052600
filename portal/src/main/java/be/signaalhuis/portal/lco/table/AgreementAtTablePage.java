package be.signaalhuis.portal.lco.table;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.lco.meetings.OverlegAgain;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegChanging;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
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

/** What a family and its helpers agree at the table: who does what by when. */
@Controller
@RequestMapping(TablePage.PATH + "/nieuw")
class AgreementAtTablePage {

    private static final String EXECUTOR = "tableExecutor";
    private static final String DOMAIN = "tableDomain";
    private static final List<StepField> FIELDS = List.of(
            StepField.text("tableText").sentAs("text"),
            StepField.choice(EXECUTOR, null).sentAs("executor"),
            StepField.choice(DOMAIN, null).sentAs("lifeDomain"),
            new StepField("tableDue", "due", StepField.Kind.DAY, null, true));

    private final TableScreen screen;
    private final TableWords words;
    private final StepForms forms;
    private final OverlegChanging changing;
    private final OverlegAgain again;

    AgreementAtTablePage(
            TableScreen screen, TableWords words, StepForms forms, OverlegChanging changing, OverlegAgain again) {
        this.screen = screen;
        this.words = words;
        this.forms = forms;
        this.changing = changing;
        this.again = again;
    }

    /** @param v version that the reader has just made */
    @GetMapping
    String form(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long v, Model model) {
        return screen.file(id, v)
                .map(file -> page(file, Sent.fresh(Form.empty(), Form.empty(), file.version(), ""), model))
                .orElseGet(() -> screen.away(id, v, TableScreen.page(id) + "/nieuw?v=" + v, model));
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var file = screen.asItStands(id);
        var sent = Sent.of(Form.sent(parameters), List.of());
        var issues = forms.issues(FIELDS, sent.form());
        if (!issues.isEmpty()) {
            return page(file, sent.with(sent.form().with(issues)), model);
        }
        var outcome = changing.change(id, "agreements", sent, body(file, sent.form()), Map.of());
        if (outcome instanceof Outcome.Done done) {
            after.addFlashAttribute("done", "table.nieuw");
            return "redirect:" + TableScreen.page(id) + "/nieuw?v=" + done.version();
        }
        var wrong =
                outcome instanceof Outcome.Wrong issue ? forms.issues(FIELDS, issue.problem()) : List.<FieldIssue>of();
        return page(file, again.of(id, sent, outcome, wrong, model), model);
    }

    private Map<String, Object> body(Overleg file, Form form) {
        var body = forms.body(FIELDS, form);
        var meeting = screen.agenda(file).meeting();
        if (meeting != null) {
            body.put("meeting", meeting.id());
            body.put("madeOn", meeting.heldOn());
        }
        return body;
    }

    private String page(Overleg file, Sent sent, Model model) {
        var agenda = screen.frame(file, "new", model);
        model.addAttribute("home", TableScreen.page(file.id()));
        model.addAttribute("sent", sent);
        model.addAttribute("form", sent.form());
        model.addAttribute("fields", FIELDS);
        model.addAttribute("choices", Map.of(EXECUTOR, words.executors(file), DOMAIN, words.domains(file)));
        model.addAttribute("autofocus", "tableText");
        model.addAttribute(
                "made", agenda.made().stream().map(one -> words.of(file, one)).toList());
        return "lco/table/new";
    }
}
