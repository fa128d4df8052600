package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.meldpunt.report.Part;
import be.signaalhuis.portal.meldpunt.report.ReportForm;
import be.signaalhuis.portal.meldpunt.report.ReportSummary;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last look before a draft becomes a report. */
@Controller
@RequestMapping("/meldpunt/concepten/{draft}/" + Way.CHECK)
class CheckPage {

    private final ReportDrafts drafts;
    private final ReportForm reports;
    private final ReportSummary summary;
    private final Registration registration;

    CheckPage(ReportDrafts drafts, ReportForm reports, ReportSummary summary, Registration registration) {
        this.drafts = drafts;
        this.reports = reports;
        this.summary = summary;
        this.registration = registration;
    }

    /** @param address of the field that it is about; null when it is about none */
    record Objection(String text, String address) {}

    @GetMapping
    String check(@PathVariable UUID draft, HttpSession session, Model model) {
        return registration.of(draft, session).map(CheckPage::receipt).orElseGet(() -> page(draft, List.of(), model));
    }

    @PostMapping
    String register(@PathVariable UUID draft, HttpSession session, Model model) {
        var result = registration.register(draft, session);
        if (result.report() != null) {
            return receipt(result.report());
        }
        model.addAttribute("trouble", result.trouble());
        return page(draft, result.issues(), model);
    }

    private String page(UUID id, List<FieldIssue> issues, Model model) {
        var draft = drafts.get(id);
        Form settled = reports.read(draft.content().form()).settled();
        model.addAttribute("draft", draft);
        model.addAttribute("form", settled.with(issues));
        model.addAttribute("groups", summary.of(settled, part -> change(id, part)));
        model.addAttribute(
                "objections",
                issues.stream()
                        .map(issue -> new Objection(
                                issue.text(),
                                Part.of(issue.field())
                                        .map(part -> change(id, part) + "#" + issue.field())
                                        .orElse(null)))
                        .toList());
        return "meldpunt/intake/check";
    }

    private static String change(UUID draft, Part part) {
        return Way.to(draft, part.address()) + "?terug=" + Way.CHECK;
    }

    private static String receipt(UUID report) {
        return "redirect:/meldpunt/meldingen/" + report + "/ontvangst";
    }
}
