package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.codes.Codes;
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

/** Writes down the meeting about a scan, adopts it, or begins its next version; each on a page that says what it does. */
@Controller
@RequestMapping(Scans.PAGE + "/{id}/{step:bespreken|vaststellen|herzien}")
class ScanStepPage {

    private final Scans scans;
    private final Sending sending;
    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    ScanStepPage(Scans scans, Sending sending, Codes codes, Dates dates, Texts texts) {
        this.scans = scans;
        this.sending = sending;
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable String step, Model model) {
        var today = List.of(dates.day(dates.today()));
        var form = Form.of(Map.of("scanGehoudenOp", today, "scanVastgesteldOp", today));
        return page(id, ScanStep.at(step).orElseThrow(), form, model);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes after) {
        var what = ScanStep.at(step).orElseThrow();
        var form = Form.sent(typed);
        var issues = new ArrayList<FieldIssue>();
        var body = body(what, form, issues);
        if (issues.isEmpty()) {
            var sent = sending.change(what.command(), id, body, form);
            if (sent.isDone()) {
                after.addFlashAttribute("done", "scan." + what.page());
                return "redirect:" + Scans.page(id);
            }
            issues.addAll(sent.issues());
        }
        return page(id, what, form.with(issues), model);
    }

    private Map<String, Object> body(ScanStep step, Form form, List<FieldIssue> issues) {
        var body = new LinkedHashMap<String, Object>();
        switch (step) {
            case VALIDATION -> {
                day("scanGehoudenOp", "heldOn", form, body, issues);
                body.put("parties", form.values("scanPartijen"));
                body.put("note", form.valueOrNull("scanNota"));
            }
            case ADOPTION -> day("scanVastgesteldOp", "adoptedOn", form, body, issues);
            case REVISION -> body.put("reason", form.valueOrNull("scanReden"));
        }
        body.values().removeIf(value -> value == null);
        return body;
    }

    private void day(String field, String name, Form form, Map<String, Object> body, List<FieldIssue> issues) {
        dates.typed(form.value(field))
                .ifPresentOrElse(
                        day -> body.put(name, day.toString()),
                        () -> issues.add(new FieldIssue(
                                field, texts.of("scan.error." + (form.isEmpty(field) ? field : "day")))));
    }

    private String page(UUID id, ScanStep step, Form form, Model model) {
        var scan = scans.newest(id).content();
        model.addAttribute("scan", scan);
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        model.addAttribute("services", codes.sorted("SERVICE", dates.today()));
        Sending.frame(scan.version(), model);
        return "gebiedsscan/scan/step";
    }
}
