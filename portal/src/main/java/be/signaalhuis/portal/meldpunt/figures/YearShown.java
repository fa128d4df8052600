package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Spoken;
import be.signaalhuis.portal.page.Stand;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a year shows. */
@Component
class YearShown {

    private static final List<String> FORMS = List.of("csv", "xlsx", "pdf");

    private final Years years;
    private final Charts charts;
    private final Codes codes;
    private final Patience patience;
    private final Spoken spoken;
    private final Texts texts;

    YearShown(Years years, Charts charts, Codes codes, Patience patience, Spoken spoken, Texts texts) {
        this.years = years;
        this.charts = charts;
        this.codes = codes;
        this.patience = patience;
        this.spoken = spoken;
        this.texts = texts;
    }

    void figures(FiguresForm asked, Model model) {
        var year = asked.year().orElseThrow();
        var known = years.known(asked.stand());
        var answer = years.report(year, asked.stand());
        waiting(
                known.behind() || answer.behind(),
                Addresses.year(year, asked.stand().typed()),
                model);
        years(known.content(), asked.stand(), model);
        report(asked, answer.content(), known.content(), model);
    }

    void years(YearsKnown known, Stand stand, Model model) {
        model.addAttribute("choices", known.choices());
        model.addAttribute(
                "years",
                known.items().stream()
                        .map(one -> new YearCounted(one, Addresses.year(one.year(), stand.typed())))
                        .toList());
    }

    /** A year that has figures, and how many reports. */
    record YearCounted(YearsKnown.Counted year, String address) {}

    /** Where there is something to see. */
    record YearLink(int year, String address) {}

    private void waiting(boolean behind, String again, Model model) {
        patience.isStillWaiting(behind, model);
        model.addAttribute("again", again);
        if (!behind) {
            spoken.say(texts.of("figures.spoken"));
        }
    }

    private void report(FiguresForm asked, YearReport report, YearsKnown known, Model model) {
        var links = FigureLinks.of(report, Reader.current());
        model.addAttribute("report", report);
        model.addAttribute("totals", Total.of(report, links));
        model.addAttribute("change", Change.ofAll(report));
        model.addAttribute("changes", Change.of(report, codes));
        model.addAttribute("caveats", charts.caveats(report));
        model.addAttribute("charts", charts.of(report, links));
        model.addAttribute(
                "nearest",
                known.nearest(report.year())
                        .map(year -> new YearLink(
                                year, Addresses.year(year, asked.stand().typed())))
                        .orElse(null));
        model.addAttribute("same", Addresses.year(report.year(), links.moment()));
        model.addAttribute(
                "files",
                FORMS.stream()
                        .map(form -> new FileLink(form, Addresses.file(report.year(), form, links.moment())))
                        .toList());
    }

    /** The same figures as a file. */
    record FileLink(String form, String address) {}
}
