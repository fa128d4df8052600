package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Unknown;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One scan, its adopted versions, and what moved since. */
@Controller
class ScanPage {

    private static final String PATH = Scans.PAGE + "/{id}";

    private final Scans scans;
    private final ScanIndicatorTables indicators;
    private final Patience patience;

    ScanPage(Scans scans, ScanIndicatorTables indicators, Patience patience) {
        this.scans = scans;
        this.indicators = indicators;
        this.patience = patience;
    }

    @GetMapping(PATH)
    String newest(@PathVariable UUID id, Model model) {
        var answer = scans.newest(id);
        var scan = answer.content();
        var reader = Reader.current();
        model.addAttribute("writes", !answer.behind() && !scan.is("ADOPTED"));
        model.addAttribute(
                "steps",
                Arrays.stream(ScanStep.values())
                        .filter(step -> !answer.behind() && step.isFor(scan) && reader.is("scanmanager"))
                        .toList());
        return page(answer, Scans.page(id), model);
    }

    @GetMapping(PATH + "/versies/{number}")
    String version(@PathVariable UUID id, @PathVariable int number, Model model) {
        model.addAttribute("writes", false);
        model.addAttribute("steps", List.of());
        model.addAttribute("frozen", true);
        return page(scans.version(id, number), Scans.page(id) + "/versies/" + number, model);
    }

    /** @param met number of an adopted version; empty for the baseline of each area */
    @GetMapping(PATH + "/vergelijken")
    String comparison(@PathVariable UUID id, @RequestParam(defaultValue = "") String met, Model model) {
        var answer = compared(id, met);
        if (patience.isStillWaiting(answer.behind(), model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("comparison", answer.content());
        model.addAttribute("values", indicators.of(answer.content()));
        model.addAttribute("with", met);
        model.addAttribute("again", Scans.page(id) + "/vergelijken");
        return "gebiedsscan/scan/comparison";
    }

    /** Nobody types these addresses: a version that does not exist is a page that does not exist. */
    private Answer<Comparison> compared(UUID id, String met) {
        try {
            return scans.comparison(id, met);
        } catch (Refusal refusal) {
            throw refusal.isAboutInput() ? new Unknown() : refusal;
        }
    }

    private String page(Answer<ScanFile> answer, String again, Model model) {
        if (patience.isStillWaiting(answer.behind(), model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("scan", answer.content());
        model.addAttribute("indicators", indicators.of(answer.content()));
        model.addAttribute("again", again);
        return "gebiedsscan/scan/scan";
    }
}
