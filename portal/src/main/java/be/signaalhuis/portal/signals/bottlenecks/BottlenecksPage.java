package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The bottlenecks: those that are worked on, and those that were tackled in a year. */
@Controller
class BottlenecksPage {

    private static final int PER_PAGE = 50;
    private static final String TACKLED = "aangepakt";

    private final Bottlenecks bottlenecks;
    private final AcceptedBottlenecks accepted;
    private final Patience patience;
    private final Dates dates;
    private final Texts texts;

    BottlenecksPage(
            Bottlenecks bottlenecks, AcceptedBottlenecks accepted, Patience patience, Dates dates, Texts texts) {
        this.bottlenecks = bottlenecks;
        this.accepted = accepted;
        this.patience = patience;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param stand {@code open} or {@code aangepakt} */
    @GetMapping(Bottlenecks.PAGE)
    String list(
            @RequestParam(defaultValue = Bottlenecks.OPEN) String stand,
            @RequestParam(defaultValue = "") String inJaar,
            @RequestParam(defaultValue = "") String vanaf,
            Model model) {
        var tackled = stand.equals(TACKLED);
        var wrong = !inJaar.isBlank() && !inJaar.strip().matches("\\d{4}");
        var year = wrong ? "" : inJaar.strip();
        var found = bottlenecks.page(tackled ? Bottlenecks.TACKLED : Bottlenecks.OPEN, year, vanaf, PER_PAGE);
        if (patience.isStillWaiting(found.behind(), model)) {
            return Patience.NOTHING;
        }
        var form = Form.of(Map.of("inJaar", List.of(inJaar)));
        model.addAttribute(
                "form", wrong ? form.with(List.of(new FieldIssue("inJaar", texts.of("bottlenecks.noYear")))) : form);
        model.addAttribute("tackled", tackled);
        model.addAttribute("found", found.content());
        model.addAttribute(
                "unseen", found.behind() ? accepted.since(found.content().asKnownOn()) : List.of());
        model.addAttribute("poll", address(stand, year, vanaf));
        model.addAttribute("first", vanaf.isEmpty() ? null : address(stand, year, ""));
        model.addAttribute(
                "next",
                found.content().next() == null
                        ? null
                        : address(stand, year, found.content().next()));
        model.addAttribute("year", year.isEmpty() ? dates.today().getYear() : Integer.parseInt(year));
        return "signals/bottlenecks/list";
    }

    private static String address(String stand, String year, String cursor) {
        var address = UriComponentsBuilder.fromPath(Bottlenecks.PAGE).queryParam("stand", stand);
        if (!year.isEmpty()) {
            address.queryParam("inJaar", year);
        }
        if (!cursor.isEmpty()) {
            address.queryParam("vanaf", cursor);
        }
        return address.build().encode().toUriString();
    }
}
