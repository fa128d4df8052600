package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.meldpunt.report.Part;
import be.signaalhuis.portal.meldpunt.report.ReportChoices;
import be.signaalhuis.portal.meldpunt.worklist.Reports;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which something is done with a report. */
@Component
class StepScreen {

    /** Where the button is that sends the form. */
    private static final String BUTTON = "bewaren";

    private final ReportChoices reports;
    private final Codes codes;
    private final Sides sides;
    private final Dates dates;
    private final Texts texts;

    StepScreen(ReportChoices reports, Codes codes, Sides sides, Dates dates, Texts texts) {
        this.reports = reports;
        this.codes = codes;
        this.sides = sides;
        this.dates = dates;
        this.texts = texts;
    }

    String correction(UUID id, Sent sent, Model model) {
        var choices = reports.of(sent.form());
        page(id, Step.CORRECT, sent, model);
        model.addAttribute("choices", choices);
        model.addAttribute("parts", Part.values());
        model.addAttribute("form", choices.shown(sent.form()));
        return "meldpunt/file/correct";
    }

    String step(UUID id, Step step, Sent sent, Model model) {
        page(id, step, sent, model);
        var today = dates.today();
        model.addAttribute(
                "choices",
                Map.of(
                        "outcomes", codes.choices("OUTCOME", today),
                        "referredTo", codes.choices("REFERRAL_BODY", today),
                        "cause", codes.choices("WITHDRAWAL_CAUSE", today)));
        return "meldpunt/file/" + step.page();
    }

    String confirm(UUID id, Step step, Sent sent, Model model) {
        page(id, step, sent, model);
        model.addAttribute("sides", sides.of(step, sent.form()));
        return "meldpunt/file/confirm";
    }

    /** The page again when nothing is known to have happened: it may be sent again as it is. */
    static List<FieldIssue> trouble(String text) {
        return List.of(new FieldIssue(BUTTON, text));
    }

    List<FieldIssue> unreachable() {
        return trouble(texts.of("step.unreachable"));
    }

    List<FieldIssue> sentBefore() {
        return trouble(texts.of("step.sentBefore"));
    }

    static String toFile(UUID id) {
        return "redirect:/meldpunt/meldingen/" + id;
    }

    /** What every such page says and sends back. */
    static void page(UUID id, Step step, Sent sent, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("home", Reports.PAGE + "/" + id);
        model.addAttribute("reasoned", step != Step.CLOSE);
        model.addAttribute("step", step);
        model.addAttribute("sent", sent);
        model.addAttribute("number", sent.number());
        model.addAttribute("form", sent.form());
    }
}
