package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import be.signaalhuis.portal.meldpunt.report.ReportSummary;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says that a report is registered and what happens now; it asks no view, which may not have seen it yet. */
@Controller
class ReceiptPage {

    /** Codes and a day, no names: the page may be printed. */
    private static final List<String> SHOWN =
            List.of("receivedOn", "channel", "facts.municipality", "mainGround", "domain", "expectation");

    private final AcceptedReports accepted;
    private final ReportSummary summary;

    ReceiptPage(AcceptedReports accepted, ReportSummary summary) {
        this.accepted = accepted;
        this.summary = summary;
    }

    @GetMapping("/meldpunt/meldingen/{id}/ontvangst")
    String receipt(@PathVariable UUID id, Model model) {
        var known = accepted.find(id);
        if (known.isEmpty()) {
            return "redirect:/meldpunt/meldingen/" + id;
        }
        model.addAttribute("report", known.get());
        model.addAttribute("steps", NextSteps.of(known.get()));
        model.addAttribute(
                "rows",
                summary.of(known.get().form()).stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(row ->
                                SHOWN.contains(row.field()) && !row.texts().isEmpty())
                        .toList());
        return "meldpunt/intake/receipt";
    }
}
