package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.page.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which reports a figure counts: as many as the figure says. */
@Controller
class ReportsBehind {

    private final Questions questions;
    private final Codes codes;
    private final Texts texts;
    private final Dates dates;
    private final Patience patience;

    ReportsBehind(Questions questions, Codes codes, Texts texts, Dates dates, Patience patience) {
        this.questions = questions;
        this.codes = codes;
        this.texts = texts;
        this.dates = dates;
        this.patience = patience;
    }

    @GetMapping(Addresses.ALL + "/{year}/meldingen")
    String behind(
            @PathVariable String year,
            @RequestParam(defaultValue = "") String snede,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "") String vanaf,
            Model model) {
        var form = FiguresForm.of(year, stand, dates);
        if (form.isWrong()) {
            return "redirect:" + Addresses.year(year, stand);
        }
        var asked = new FigureAsked(form.year().orElseThrow(), snede, code, form.stand(), vanaf);
        return page(asked, answer(asked), model);
    }

    /** Nobody types these addresses: a figure that does not exist is a page that does not exist. */
    private Answer<FigurePage> answer(FigureAsked asked) {
        try {
            return asked.ask(questions);
        } catch (Refusal refusal) {
            throw refusal.isAboutInput() ? new Unknown() : refusal;
        }
    }

    private String page(FigureAsked asked, Answer<FigurePage> answer, Model model) {
        patience.isStillWaiting(answer.behind(), model);
        model.addAttribute("asked", asked);
        model.addAttribute("name", name(asked));
        model.addAttribute("found", answer.content());
        model.addAttribute("again", asked.address());
        model.addAttribute("next", asked.next(answer.content()));
        model.addAttribute("back", Addresses.year(asked.year(), asked.stand().shown()));
        return "meldpunt/figures/reports";
    }

    private String name(FigureAsked asked) {
        return Cut.named(asked.cut())
                .map(cut -> texts.of("figures.cut." + cut.field()) + ": " + codes.label(cut.codes(), asked.code()))
                .orElseGet(() -> texts.of("figures.total." + asked.cut()));
    }
}
