package be.signaalhuis.portal.audit.verification;

import be.signaalhuis.portal.audit.AuditLog;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where an auditor begins a verification, and finds those that were. */
@Controller
class VerificationsPage {

    static final String LOG = "logboek";
    static final String HELD = "ijkpunt";

    private final Verifications verifications;
    private final Texts texts;

    VerificationsPage(Verifications verifications, Texts texts) {
        this.verifications = verifications;
        this.texts = texts;
    }

    @GetMapping(Verification.PAGE)
    String all(Model model) {
        return page(form(AuditLog.EVENTS.code(), ""), model);
    }

    @PostMapping(Verification.PAGE)
    String start(
            @RequestParam(name = LOG, defaultValue = "") String log,
            @RequestParam(name = HELD, defaultValue = "") String pasted,
            @RequestParam(name = "ijkpuntBestand", required = false) MultipartFile chosen,
            Model model)
            throws IOException {
        var held = HeldCheckpoint.of(pasted, chosen);
        var form = form(AuditLog.of(log).code(), held.text() == null ? pasted : held.text());
        if (held.error() != null) {
            return page(form.with(List.of(new FieldIssue(HELD, texts.of(held.error())))), model);
        }
        try {
            return "redirect:"
                    + verifications.start(AuditLog.of(log), held.text()).address();
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput()) {
                throw refusal;
            }
            return page(form.with(List.of(told(refusal))), model);
        }
    }

    /** About the checkpoint, when that is what the service has something against. */
    private FieldIssue told(Refusal refusal) {
        var problem = refusal.problem();
        return problem.issues().stream()
                .findFirst()
                .map(issue -> new FieldIssue(HELD, issue.detail()))
                .orElseGet(() -> new FieldIssue(
                        LOG, problem.detail() == null ? texts.of("audit.verification.refused") : problem.detail()));
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("logs", AuditLog.ALL);
        model.addAttribute("verifications", verifications.all());
        return "audit/verification/verifications";
    }

    private static Form form(String log, String held) {
        return Form.of(Map.of(LOG, List.of(log), HELD, List.of(held)));
    }
}
