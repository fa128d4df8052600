package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.lists.Trail;
import be.signaalhuis.portal.meldpunt.worklist.Reports;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A report: what is known of it now or was on a day, and what can be done with it. */
@Controller
class FilePage {

    private static final String KNOWN_ON = "bekend";

    private final Files files;
    private final FileScreen screen;
    private final Trail trail;
    private final Patience patience;
    private final Dates dates;
    private final Texts texts;

    FilePage(Files files, FileScreen screen, Trail trail, Patience patience, Dates dates, Texts texts) {
        this.files = files;
        this.screen = screen;
        this.trail = trail;
        this.patience = patience;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param v version that the reader has just made */
    @GetMapping("/meldpunt/meldingen/{id}")
    String file(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long v,
            @RequestParam(name = KNOWN_ON, defaultValue = "") String knownOn,
            Model model) {
        var seen = files.now(id, v);
        if (patience.isStillWaiting(seen.behind(), model)) {
            return Patience.NOTHING;
        }
        trail.isAtFile(Reports.PAGE, id);
        model.addAttribute("list", trail.list(Reports.PAGE));
        model.addAttribute("form", Form.of(Map.of(KNOWN_ON, List.of(knownOn))));
        var day = knownOn.isBlank() ? Optional.<LocalDate>empty() : dates.typed(knownOn);
        if (day.isPresent() && day.get().isBefore(dates.today())) {
            return then(id, seen, day.get(), model);
        }
        if (!knownOn.isBlank() && !day.equals(Optional.of(dates.today()))) {
            var issue = new FieldIssue(KNOWN_ON, texts.of(day.isEmpty() ? "file.noDay" : "file.future"));
            model.addAttribute(
                    "form", Form.of(Map.of(KNOWN_ON, List.of(knownOn))).with(List.of(issue)));
        }
        return screen.now(id, seen, v, model);
    }

    private String then(UUID id, Files.Seen seen, LocalDate day, Model model) {
        model.addAttribute("knownOn", day);
        return files.then(id, day)
                .map(file -> screen.then(file, model))
                .orElseGet(() -> screen.notYetKnown(id, seen, model));
    }
}
