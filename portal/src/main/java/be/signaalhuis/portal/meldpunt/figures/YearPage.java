package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Stand;
import be.signaalhuis.portal.page.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a year on one page; who names no year gets the newest that has any. */
@Controller
class YearPage {

    private static final String PAGE = "meldpunt/figures/year";

    private final Years years;
    private final YearShown shown;
    private final Dates dates;
    private final Texts texts;

    YearPage(Years years, YearShown shown, Dates dates, Texts texts) {
        this.years = years;
        this.shown = shown;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping(Addresses.ALL)
    String choose(
            @RequestParam(defaultValue = "") String jaar, @RequestParam(defaultValue = "") String stand, Model model) {
        var form = FiguresForm.of(jaar.isBlank() ? newest(stand) : jaar, stand, dates);
        return form.year().isEmpty()
                ? page(form, model)
                : "redirect:" + Addresses.year(form.typed(), form.stand().typed());
    }

    @GetMapping(Addresses.ALL + "/{year}")
    String year(@PathVariable String year, @RequestParam(defaultValue = "") String stand, Model model) {
        return page(FiguresForm.of(year, stand, dates), model);
    }

    private String page(FiguresForm asked, Model model) {
        model.addAttribute("form", asked.shown(texts));
        model.addAttribute("stand", asked.stand());
        model.addAttribute("heading", heading(asked));
        try {
            if (!asked.isWrong()) {
                shown.figures(asked, model);
                return PAGE;
            }
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput()) {
                throw refusal;
            }
            model.addAttribute("form", asked.shown(refusal));
        }
        shown.years(years.known(Stand.NOW).content(), Stand.NOW, model);
        return PAGE;
    }

    private String heading(FiguresForm asked) {
        return asked.isWrong() ? texts.of("figures.title") : texts.of("figures.title.year", asked.typed());
    }

    private String newest(String stand) {
        var newest = years.known(Stand.of(stand, dates)).content().newest();
        return Integer.toString(
                newest.map(YearsKnown.Counted::year).orElse(dates.today().getYear()));
    }
}
