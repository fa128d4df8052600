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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a scan of some neighbourhoods and a period. */
@Controller
class OpenScanPage {

    private static final String PATH = Scans.PAGE + "/nieuw";

    private final Sending sending;
    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    OpenScanPage(Sending sending, Codes codes, Dates dates, Texts texts) {
        this.sending = sending;
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String form(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping(PATH)
    String open(@RequestParam MultiValueMap<String, String> typed, Model model, RedirectAttributes after) {
        var form = Form.sent(typed);
        var issues = new ArrayList<FieldIssue>();
        var body = new LinkedHashMap<String, Object>();
        body.put("title", form.valueOrNull("scanTitel"));
        body.put("areas", form.values("scanGebieden"));
        day("periodeVan", "from", form, body, issues);
        day("periodeTot", "until", form, body, issues);
        if (form.isEmpty("scanGebieden")) {
            issues.add(new FieldIssue("scanGebieden", texts.of("scans.error.areas")));
        }
        if (!issues.isEmpty()) {
            return page(form.with(issues), model);
        }
        var sent = sending.open(body, form);
        if (!sent.isDone()) {
            return page(form.with(sent.issues()), model);
        }
        after.addFlashAttribute("done", "scan.opened");
        return "redirect:" + Scans.page(sent.receipt().id());
    }

    private void day(String field, String name, Form form, Map<String, Object> body, List<FieldIssue> issues) {
        dates.typed(form.value(field))
                .ifPresentOrElse(
                        day -> body.put(name, day.toString()),
                        () -> issues.add(new FieldIssue(
                                field, texts.of("scan.error." + (form.isEmpty(field) ? field : "day")))));
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("areas", codes.sorted("AREA", dates.today()));
        Sending.frame(0, model);
        return "gebiedsscan/scan/open";
    }
}
