package be.signaalhuis.portal.audit.checkpoints;

import be.signaalhuis.portal.audit.AuditLog;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The feed of checkpoints, the keys, and the history itself to take along. */
@Controller
class CheckpointsPage {

    private final CheckpointsShown shown;
    private final Bundles bundles;
    private final Dates dates;
    private final Texts texts;

    CheckpointsPage(CheckpointsShown shown, Bundles bundles, Dates dates, Texts texts) {
        this.shown = shown;
        this.bundles = bundles;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping(CheckpointsShown.PAGE)
    String checkpoints(
            @RequestParam(name = CheckpointsShown.LOG, defaultValue = "") String log,
            @RequestParam(name = CheckpointsShown.AFTER, defaultValue = "") String after,
            Model model) {
        return shown.show(AuditLog.of(log), after, Form.empty(), model);
    }

    /** Nothing is shown when the bundle was passed on. */
    @GetMapping(CheckpointsShown.PAGE + "/bundel")
    String bundle(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse reader, Model model) {
        var asked = BundleForm.of(Form.sent(sent), dates, texts);
        if (asked.form().isWrong()) {
            return shown.show(asked.log(), "", asked.form(), model);
        }
        try {
            bundles.passOn(asked, reader);
            return null;
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput()) {
                throw refusal;
            }
            var issue = new FieldIssue(BundleForm.FROM, texts.of("audit.bundle.refused"));
            return shown.show(asked.log(), "", asked.form().with(List.of(issue)), model);
        }
    }
}
