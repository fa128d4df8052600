package be.signaalhuis.portal.audit.looks;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Numbers;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Personal data of a file for whoever says why. The answer to the form is the page itself: no address shows it again,
 * and each time it is asked counts as a look.
 */
@Controller
class LookPage {

    private static final String PATH = Audit.PAGE + "/dossiers/" + Audit.ID + "/inzage";
    private static final String GROUND = "inzageGrond";
    private static final String REASON = "inzageReden";
    private static final Map<String, String> FIELDS = Map.of("ground", GROUND, "reason", REASON);

    private final Questions questions;
    private final Numbers numbers;
    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    LookPage(Questions questions, Numbers numbers, Codes codes, Dates dates, Texts texts) {
        this.questions = questions;
        this.numbers = numbers;
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    /**
     * Why somebody wants to look.
     *
     * @param after where the page begins; null for the first
     */
    record Why(String ground, String reason, String after) {}

    @GetMapping(PATH)
    String ask(@PathVariable UUID id, Model model) {
        return form(id, Form.empty(), model);
    }

    @PostMapping(PATH)
    String look(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        var form = Form.sent(sent);
        try {
            var why = new Why(form.valueOrNull(GROUND), form.valueOrNull(REASON), form.valueOrNull("vanaf"));
            var looked = questions
                    .post(LookedAt.class, "/v1/audit/streams/{id}/looks", why, id)
                    .content();
            model.addAttribute("form", form);
            model.addAttribute("looked", looked);
            model.addAttribute("entries", looked.entries());
            model.addAttribute("number", numbers.of(id));
            model.addAttribute("here", Audit.file(id));
            return "audit/looks/seen";
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput() && !isNotRecorded(refusal)) {
                throw refusal;
            }
            return form(id, form.with(issues(form, refusal)), model);
        }
    }

    /** Then nothing is shown, and whoever asks can try again. */
    private static boolean isNotRecorded(Refusal refusal) {
        return refusal.problem().code().equals("lookNotRecorded");
    }

    private List<FieldIssue> issues(Form form, Refusal refusal) {
        return isNotRecorded(refusal)
                ? List.of(new FieldIssue(REASON, refusal.problem().detail()))
                : refusal.problem().issues().stream()
                        .map(issue -> issue(FIELDS.getOrDefault(issue.name(), REASON), form, issue.detail()))
                        .toList();
    }

    private FieldIssue issue(String field, Form form, String detail) {
        return new FieldIssue(field, form.isEmpty(field) ? texts.of("auditLook.missing." + field) : detail);
    }

    private String form(UUID id, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("number", numbers.of(id));
        model.addAttribute("here", Audit.file(id));
        model.addAttribute("grounds", codes.sorted(Looks.GROUNDS, dates.today()));
        return "audit/looks/ask";
    }
}
