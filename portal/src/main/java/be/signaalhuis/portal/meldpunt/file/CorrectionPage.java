package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.Unit;
import be.signaalhuis.portal.meldpunt.report.ReportForm;
import be.signaalhuis.portal.meldpunt.report.ReportRead;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Puts right what stands in a report, with a reason. */
@Controller
@RequestMapping("/meldpunt/meldingen/{id}/verbeteren")
class CorrectionPage {

    private static final String GROUNDS = "additionalGrounds";

    private final Begin begin;
    private final Files files;
    private final ReportForm reports;
    private final Changing changing;
    private final StepScreen screen;
    private final Conflict conflict;
    private final Dates dates;
    private final Texts texts;

    CorrectionPage(
            Begin begin,
            Files files,
            ReportForm reports,
            Changing changing,
            StepScreen screen,
            Conflict conflict,
            Dates dates,
            Texts texts) {
        this.begin = begin;
        this.files = files;
        this.reports = reports;
        this.changing = changing;
        this.screen = screen;
        this.conflict = conflict;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        return begin.correction(id)
                .map(sent -> screen.correction(id, sent, model))
                .orElseGet(() -> StepScreen.toFile(id));
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String naar,
            Model model,
            RedirectAttributes after) {
        var sent = Sent.of(Form.sent(parameters), ReportUnit.ALL);
        if (naar.equals("rij")) {
            return screen.correction(id, sent.with(withRow(sent.form())), model);
        }
        if (naar.equals("bewerken")) {
            return screen.correction(id, sent, model);
        }
        var read = reports.read(sent.form());
        var now = Form.of(read.coded());
        var changed = new Merge(ReportUnit.ALL, sent.was(), now, sent.was(), dates).changed();
        var issues = issues(sent.form(), read, changed);
        if (!issues.isEmpty()) {
            return again(id, sent, issues, model);
        }
        return switch (changing.send(id, Step.CORRECT, sent, body(id, sent, read, changed), values(now))) {
            case Outcome.Done done -> {
                after.addFlashAttribute("done", "file.verbeteren");
                yield StepScreen.toFile(id) + "?v=" + done.version();
            }
            case Outcome.Wrong wrong -> again(id, sent.anew(), read.issues(wrong.problem()), model);
            case Outcome.Stale stale -> conflict.ofCorrection(id, sent.with(now), stale.version(), model);
            case Outcome.Barred barred -> conflict.barred(id, Step.CORRECT, sent.with(now), barred.reason(), model);
            case Outcome.Unreachable away -> again(id, sent, screen.unreachable(), model);
            case Outcome.SentBefore before -> again(id, sent.anew(), screen.sentBefore(), model);
        };
    }

    private List<FieldIssue> issues(Form form, ReportRead read, List<? extends Unit> changed) {
        var issues = new ArrayList<>(read.issues());
        if (form.isEmpty("reason")) {
            issues.add(new FieldIssue("reason", texts.of("step.noReason")));
        }
        if (issues.isEmpty() && changed.isEmpty()) {
            issues.addAll(StepScreen.trouble(texts.of("step.noChange")));
        }
        return issues;
    }

    private Map<String, Object> body(UUID id, Sent sent, ReportRead read, List<? extends Unit> changed) {
        var consents = changed.stream().anyMatch(unit -> unit.name().equals("consents"))
                ? files.now(id, -1).consents()
                : List.<ReportFile.Consent>of();
        return CorrectionBody.of(
                sent.form().value("reason"), changed, new LinkedHashMap<>(read.body()), consents, dates.today());
    }

    private String again(UUID id, Sent sent, List<FieldIssue> issues, Model model) {
        return screen.correction(id, sent.with(sent.form().with(issues)), model);
    }

    /** The report as it will stand; an emptied field is told as empty. */
    private static Map<String, List<String>> values(Form now) {
        var values = new LinkedHashMap<String, List<String>>();
        ReportUnit.ALL.forEach(unit -> unit.take(now, values));
        return values;
    }

    private static Form withRow(Form form) {
        var typed = new LinkedHashMap<>(form.typed());
        var rows = new ArrayList<>(typed.getOrDefault(GROUNDS, List.of()));
        rows.add("");
        typed.put(GROUNDS, rows);
        return Form.of(typed);
    }
}
