package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.lists.Trail;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.signals.list.Signals;
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

/** A signal: what is known of it now or was on a day, and what can be done with it. */
@Controller
class SignalFilePage {

    private static final String KNOWN_ON = "bekend";

    private final SignalFiles files;
    private final SignalFileScreen screen;
    private final Trail trail;
    private final Patience patience;
    private final Dates dates;
    private final Texts texts;

    SignalFilePage(
            SignalFiles files, SignalFileScreen screen, Trail trail, Patience patience, Dates dates, Texts texts) {
        this.files = files;
        this.screen = screen;
        this.trail = trail;
        this.patience = patience;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param v version that the reader has just made */
    @GetMapping(Signals.PAGE + "/{id:[0-9a-f-]+}")
    String file(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long v,
            @RequestParam(name = KNOWN_ON, defaultValue = "") String knownOn,
            Model model) {
        var seen = files.seen(id, v);
        if (patience.isStillWaiting(seen.behind(), model)) {
            return Patience.NOTHING;
        }
        trail.isAtFile(Signals.PAGE, id);
        model.addAttribute("list", trail.list(Signals.PAGE));
        var form = Form.of(Map.of(KNOWN_ON, List.of(knownOn)));
        var day = knownOn.isBlank() ? Optional.<LocalDate>empty() : dates.typed(knownOn);
        if (day.isPresent() && day.get().isBefore(dates.today())) {
            model.addAttribute("form", form);
            model.addAttribute("knownOn", day.get());
            return screen.then(id, files.then(id, day.get()).orElse(null), model);
        }
        var isNow = knownOn.isBlank() || day.equals(Optional.of(dates.today()));
        model.addAttribute("form", isNow ? form : form.with(List.of(issue(day))));
        return screen.now(id, seen, v, model);
    }

    private FieldIssue issue(Optional<LocalDate> day) {
        return new FieldIssue(KNOWN_ON, texts.of(day.isEmpty() ? "lists.noDay" : "file.future"));
    }
}
