package be.signaalhuis.portal.lco.years;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Stand;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a year of consultations; who names no year gets the newest that has meetings. */
@Controller
class LcoYearPage {

    private static final String STAND = "stand";

    private final LcoYears years;
    private final LcoYearShown shown;
    private final Patience patience;
    private final Dates dates;
    private final Texts texts;

    LcoYearPage(LcoYears years, LcoYearShown shown, Patience patience, Dates dates, Texts texts) {
        this.years = years;
        this.shown = shown;
        this.patience = patience;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping(YearAddress.ALL)
    String newest() {
        var newest = years.known().content().items().stream()
                .findFirst()
                .map(LcoYears.Counted::year)
                .orElse(dates.today().getYear());
        return "redirect:" + YearAddress.of(newest, "");
    }

    @GetMapping(YearAddress.ALL + "/" + YearAddress.YEAR)
    String year(@PathVariable String year, @RequestParam(defaultValue = "") String stand, Model model) {
        var asked = Stand.of(stand, dates);
        if (asked.isWrong()) {
            return page(year, Stand.NOW, form(stand, List.of(new FieldIssue(STAND, texts.of(asked.error())))), model);
        }
        try {
            return page(year, asked, form(asked.shown(), List.of()), model);
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput() || asked.asked() == null) {
                throw refusal;
            }
            var issues = refusal.problem().issues().stream()
                    .map(issue -> new FieldIssue(STAND, issue.detail()))
                    .toList();
            return page(year, Stand.NOW, form(stand, issues), model);
        }
    }

    private String page(String year, Stand stand, Form form, Model model) {
        var known = years.known();
        var answer = years.of(year, stand);
        if (patience.isStillWaiting(known.behind() || answer.behind(), model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("form", form);
        model.addAttribute("years", known.content().items());
        model.addAttribute("poll", YearAddress.of(year, stand.typed()));
        return shown.show(answer.content(), stand, model);
    }

    private static Form form(String stand, List<FieldIssue> issues) {
        return Form.of(Map.of(STAND, List.of(stand))).with(issues);
    }
}
