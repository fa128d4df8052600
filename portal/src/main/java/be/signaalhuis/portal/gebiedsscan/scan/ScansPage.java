package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Patience;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The scans of the municipality, and those that anybody may read who makes policy. */
@Controller
class ScansPage {

    private final Scans scans;
    private final ScanIndicatorTables indicators;
    private final Patience patience;

    ScansPage(Scans scans, ScanIndicatorTables indicators, Patience patience) {
        this.scans = scans;
        this.indicators = indicators;
        this.patience = patience;
    }

    @GetMapping(Scans.PAGE)
    String all(Model model) {
        var answer = scans.all();
        if (patience.isStillWaiting(answer.behind(), model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("scans", answer.content().items().reversed());
        model.addAttribute("opens", Reader.current().is("scanmanager"));
        return "gebiedsscan/scan/list";
    }

    @GetMapping("/gebiedsscan/vastgesteld")
    String published(Model model) {
        var answer = scans.published();
        if (patience.isStillWaiting(answer.behind(), model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("scans", answer.content().items());
        model.addAttribute("indicators", indicators.of(answer.content()));
        return "gebiedsscan/scan/published";
    }
}
