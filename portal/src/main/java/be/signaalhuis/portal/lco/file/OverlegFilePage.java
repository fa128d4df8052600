package be.signaalhuis.portal.lco.file;

import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.Overlegs;
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

/** The file of a family: what it asks for now, what is known of it now or was on a day, and what can be done with it. */
@Controller
class OverlegFilePage {

    private static final String KNOWN_ON = "bekend";

    private final Overlegs files;
    private final OverlegFileScreen screen;
    private final Patience patience;
    private final Dates dates;
    private final Texts texts;

    OverlegFilePage(Overlegs files, OverlegFileScreen screen, Patience patience, Dates dates, Texts texts) {
        this.files = files;
        this.screen = screen;
        this.patience = patience;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param v version that the reader has just made */
    @GetMapping(Overleg.PAGE + "/{id:[0-9a-f-]+}")
    String file(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long v,
            @RequestParam(name = KNOWN_ON, defaultValue = "") String knownOn,
            Model model) {
        var seen = files.seen(id, v);
        if (patience.isStillWaiting(seen.behind(), model)) {
            return Patience.NOTHING;
        }
        var day = dates.typed(knownOn);
        if (day.isPresent() && day.get().isBefore(dates.today())) {
            return then(id, day.get(), knownOn, model);
        }
        model.addAttribute("form", asked(knownOn).with(issues(knownOn, day)));
        return screen.now(id, seen, v, model);
    }

    private List<FieldIssue> issues(String knownOn, Optional<LocalDate> day) {
        if (knownOn.isBlank() || day.equals(Optional.of(dates.today()))) {
            return List.of();
        }
        return List.of(new FieldIssue(KNOWN_ON, texts.of(day.isEmpty() ? "file.noDay" : "file.future")));
    }

    private String then(UUID id, LocalDate day, String knownOn, Model model) {
        model.addAttribute("form", asked(knownOn));
        model.addAttribute("knownOn", day);
        return screen.then(id, files.then(id, day).orElse(null), model);
    }

    private static Form asked(String knownOn) {
        return Form.of(Map.of(KNOWN_ON, List.of(knownOn)));
    }
}
