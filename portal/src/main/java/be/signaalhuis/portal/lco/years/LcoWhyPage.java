package be.signaalhuis.portal.lco.years;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Unknown;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened in which files, that a figure of a year is what it is. */
@Controller
class LcoWhyPage {

    private static final String EVENTS = "/v1/figures/{figure}/events";

    private static final Set<String> FIGURES = Set.of(
            "withClient",
            "withoutClient",
            "careWorkersOnly",
            "familyNetwork",
            "total",
            "firstOverleg",
            "familiesWithChildren",
            "familiesGrownInTwoDomains",
            "agreementsDue",
            "agreementsOnTime");

    private final Questions questions;
    private final Patience patience;

    LcoWhyPage(Questions questions, Patience patience) {
        this.questions = questions;
        this.patience = patience;
    }

    /** @param cijfer name of the figure among those of the year */
    @GetMapping(YearAddress.ALL + "/" + YearAddress.YEAR + "/cijfers/{figure}")
    String why(
            @PathVariable String year,
            @PathVariable String figure,
            @RequestParam(defaultValue = "") String cijfer,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "") String vanaf,
            Model model) {
        if (!FIGURES.contains(cijfer)) {
            throw new Unknown();
        }
        var answer = ask(figure, vanaf);
        if (patience.isStillWaiting(answer.behind(), model)) {
            return Patience.NOTHING;
        }
        var found = answer.content();
        var here = YearAddress.figure(year, figure, cijfer, stand);
        model.addAttribute("figure", cijfer);
        model.addAttribute("year", year);
        model.addAttribute("found", found);
        model.addAttribute("poll", here);
        model.addAttribute("first", vanaf.isEmpty() ? null : here);
        model.addAttribute("next", found.next() == null ? null : YearAddress.with(here, "vanaf", found.next()));
        model.addAttribute("back", YearAddress.of(year, stand));
        return "lco/years/why";
    }

    /** Nobody types these addresses: a figure that does not exist is a page that does not exist. */
    private Answer<LcoFigure> ask(String figure, String cursor) {
        try {
            return cursor.isEmpty()
                    ? questions.get(LcoFigure.class, EVENTS, figure)
                    : questions.get(LcoFigure.class, EVENTS + "?cursor={cursor}", figure, cursor);
        } catch (Refusal refusal) {
            throw refusal.isAboutInput() ? new Unknown() : refusal;
        }
    }
}
