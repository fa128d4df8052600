package be.signaalhuis.portal.followup.moments;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The conversations of a year, by theme. */
@Controller
class MomentsPage {

    private static final int FIRST = 2000;

    private final Moments moments;
    private final AcceptedMoments accepted;
    private final Codes codes;
    private final Patience patience;
    private final Dates dates;

    MomentsPage(Moments moments, AcceptedMoments accepted, Codes codes, Patience patience, Dates dates) {
        this.moments = moments;
        this.accepted = accepted;
        this.codes = codes;
        this.patience = patience;
        this.dates = dates;
    }

    /** How many conversations were about a theme. */
    record Counted(String theme, long count) {}

    /**
     * @param jaar this year when absent
     * @param thema empty for all
     */
    @GetMapping(Moments.PAGE)
    String list(
            @RequestParam(required = false) Integer jaar, @RequestParam(defaultValue = "") String thema, Model model) {
        var thisYear = dates.today().getYear();
        var year = jaar == null ? thisYear : jaar;
        var known = codes.book().list("THEME").stream()
                .anyMatch(theme -> theme.code().equals(thema));
        if (year < FIRST || year > thisYear || !thema.isEmpty() && !known) {
            throw new Unknown();
        }
        var found = moments.of(year, thema);
        if (patience.isStillWaiting(found.behind(), model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("year", year);
        model.addAttribute("thisYear", thisYear);
        model.addAttribute("theme", thema);
        model.addAttribute("found", found.content());
        model.addAttribute("counted", counted(found.content()));
        model.addAttribute(
                "unseen", found.behind() ? accepted.since(found.content().asKnownOn()) : List.of());
        model.addAttribute("poll", Moments.PAGE + "?jaar=" + year + (thema.isEmpty() ? "" : "&thema=" + thema));
        return "followup/moments/list";
    }

    /** In the order of the list of themes. */
    private List<Counted> counted(MomentsFound found) {
        return codes.book().list("THEME").stream()
                .map(theme -> new Counted(theme.code(), found.themes().getOrDefault(theme.code(), 0L)))
                .filter(one -> one.count() > 0)
                .toList();
    }
}
