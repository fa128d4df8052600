package be.signaalhuis.portal.followup.years;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The yearly overview that plan 000 asks for (OD 2.4): action points, agreements, recommendations and decisions. */
@Controller
class FollowUpYearPage {

    private static final int FIRST = 2000;

    private final Questions questions;
    private final Codes codes;
    private final Patience patience;
    private final Dates dates;

    FollowUpYearPage(Questions questions, Codes codes, Patience patience, Dates dates) {
        this.questions = questions;
        this.codes = codes;
        this.patience = patience;
        this.dates = dates;
    }

    /** How many conversations were about a theme. */
    record Talked(String theme, long count) {}

    @GetMapping("/opvolging/{year}")
    String year(@PathVariable int year, Model model) {
        var thisYear = dates.today().getYear();
        if (year < FIRST || year > thisYear) {
            throw new Unknown();
        }
        var answer = questions.get(YearFound.class, "/v1/follow-up/years/{year}", year);
        if (patience.isStillWaiting(answer.behind(), model)) {
            return Patience.NOTHING;
        }
        var found = answer.content();
        model.addAttribute("year", year);
        model.addAttribute("thisYear", thisYear);
        model.addAttribute("found", found);
        model.addAttribute(
                "names",
                questions
                        .get(BodyNames.class, "/v1/follow-up/bodies?year={year}", year)
                        .content()
                        .byBody());
        model.addAttribute("talked", talked(found));
        model.addAttribute("today", dates.today());
        model.addAttribute("poll", "/opvolging/" + year);
        return "followup/years/year";
    }

    /** In the order of the list of themes. */
    private List<Talked> talked(YearFound found) {
        return codes.book().list("THEME").stream()
                .filter(theme -> found.conversationMoments().containsKey(theme.code()))
                .map(theme ->
                        new Talked(theme.code(), found.conversationMoments().get(theme.code())))
                .toList();
    }
}
