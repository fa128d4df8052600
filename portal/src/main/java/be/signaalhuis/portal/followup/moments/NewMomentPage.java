package be.signaalhuis.portal.followup.moments;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down a conversation. */
@Controller
@RequestMapping(Moments.PAGE + "/nieuw")
class NewMomentPage {

    private final Moments moments;
    private final StepForms forms;
    private final Unaccepted unaccepted;
    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    NewMomentPage(Moments moments, StepForms forms, Unaccepted unaccepted, Codes codes, Dates dates, Texts texts) {
        this.moments = moments;
        this.forms = forms;
        this.unaccepted = unaccepted;
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping
    String begin(Model model) {
        return page(Unaccepted.anew(forms.fresh(Moments.FIELDS)), model);
    }

    @PostMapping
    String send(@RequestParam MultiValueMap<String, String> parameters, Model model, RedirectAttributes after) {
        var form = Form.sent(parameters);
        var issues = issues(form);
        if (!issues.isEmpty()) {
            return page(form.with(issues), model);
        }
        var outcome = moments.register(form);
        if (!(outcome instanceof Outcome.Done)) {
            return page(unaccepted.again(form, Moments.FIELDS, outcome), model);
        }
        after.addFlashAttribute("done", "moment.nieuw");
        return "redirect:" + Moments.PAGE + "?jaar=" + year(form);
    }

    private List<FieldIssue> issues(Form form) {
        var issues = new ArrayList<>(forms.issues(Moments.FIELDS, form));
        if (form.isEmpty("momentOn")) {
            issues.add(new FieldIssue("momentOn", texts.of("step.required.momentOn")));
        }
        if (form.isEmpty(Moments.THEMES)) {
            issues.add(new FieldIssue(Moments.THEMES, texts.of("step.required.momentThemes")));
        }
        return issues;
    }

    private int year(Form form) {
        return dates.typed(form.value("momentOn")).orElse(dates.today()).getYear();
    }

    private String page(Form form, Model model) {
        var choices = new HashMap<>(forms.choices(Moments.FIELDS));
        choices.put(Moments.AREA, codes.sorted("AREA", dates.today()));
        model.addAttribute("form", form);
        model.addAttribute("fields", Moments.FIELDS);
        model.addAttribute("choices", choices);
        return "followup/moments/new";
    }
}
