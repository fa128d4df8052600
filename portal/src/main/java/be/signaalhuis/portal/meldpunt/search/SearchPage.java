package be.signaalhuis.portal.meldpunt.search;

import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import be.signaalhuis.portal.meldpunt.report.ReportChoices;
import be.signaalhuis.portal.page.Form;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks for the same facts before a report is made, and makes one with what was typed. */
@Controller
@RequestMapping("/meldpunt/zoeken")
class SearchPage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SearchForm searches;
    private final ReportChoices choices;
    private final SimilarReports similar;
    private final AcceptedReports accepted;
    private final Clock clock;

    SearchPage(
            SearchForm searches,
            ReportChoices choices,
            SimilarReports similar,
            AcceptedReports accepted,
            Clock deskClock) {
        this.searches = searches;
        this.choices = choices;
        this.similar = similar;
        this.accepted = accepted;
        this.clock = deskClock;
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("autofocus", SearchForm.FIELDS.getFirst());
        return page(SearchForm.blank(own()), model);
    }

    /** The last search again, to change it. */
    @GetMapping(params = "anders")
    String otherwise(HttpSession session, Model model) {
        model.addAttribute("autofocus", SearchForm.FIELDS.getFirst());
        return page(LastSearch.in(session).orElseGet(() -> SearchForm.blank(own())), model);
    }

    @GetMapping(params = "gezocht")
    String results(HttpSession session, HttpServletResponse response, Model model) {
        var form = LastSearch.in(session);
        if (form.isEmpty()) {
            return "redirect:/meldpunt/zoeken";
        }
        var found = similar.to(form.get());
        if (!found.issues().isEmpty()) {
            return page(form.get().with(found.issues()), model);
        }
        var asked = searches.asked(form.get());
        model.addAttribute("answer", found.content());
        model.addAttribute(
                "best", found.content() == null ? List.of() : found.content().best(asked));
        model.addAttribute(
                "others", found.content() == null ? List.of() : found.content().others(asked));
        if (found.behind()) {
            response.setHeader("Refresh", "2");
            processing(model);
        }
        page(form.get(), model);
        return "meldpunt/search/results";
    }

    @PostMapping
    String search(@RequestParam MultiValueMap<String, String> sent, HttpSession session, Model model) {
        var form = SearchForm.sent(Form.sent(sent));
        var issues = searches.issues(form);
        if (!issues.isEmpty()) {
            return page(form.with(issues), model);
        }
        if (searches.asksNothing(form, own())) {
            return "forward:/meldpunt/concepten?skipped=true";
        }
        LastSearch.keep(form, session);
        return "redirect:/meldpunt/zoeken?gezocht";
    }

    private void processing(Model model) {
        model.addAttribute("processing", accepted.all());
        model.addAttribute(
                "late",
                accepted.all().stream()
                        .findFirst()
                        .filter(last -> last.at().plus(PATIENCE).isBefore(clock.instant()))
                        .isPresent());
    }

    private String page(Form form, Model model) {
        var chosen = choices.of(form);
        model.addAttribute("form", chosen.shown(form));
        model.addAttribute("choices", chosen);
        model.addAttribute("draft", UUID.randomUUID());
        return "meldpunt/search/search";
    }

    private static String own() {
        return Reader.current().municipality();
    }
}
