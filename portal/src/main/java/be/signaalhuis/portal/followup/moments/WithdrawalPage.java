package be.signaalhuis.portal.followup.moments;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back a conversation that was written down by mistake. */
@Controller
@RequestMapping(Moments.PAGE + "/{id}/terugnemen")
class WithdrawalPage {

    private final Moments moments;
    private final StepForms forms;
    private final Unaccepted unaccepted;

    WithdrawalPage(Moments moments, StepForms forms, Unaccepted unaccepted) {
        this.moments = moments;
        this.forms = forms;
        this.unaccepted = unaccepted;
    }

    /** @param jaar in which it was held */
    @GetMapping
    String begin(@PathVariable UUID id, @RequestParam int jaar, Model model) {
        return page(
                found(id, jaar),
                Sent.fresh(Form.empty(), Form.empty(), found(id, jaar).version(), ""),
                model);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam int jaar,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var sent = Sent.of(Form.sent(parameters), List.of());
        var issues = forms.issues(Moments.WITHDRAWAL, sent.form());
        if (!issues.isEmpty()) {
            return page(found(id, jaar), sent.with(sent.form().with(issues)), model);
        }
        var outcome = moments.withdraw(id, sent);
        if (!(outcome instanceof Outcome.Done)) {
            var again = outcome instanceof Outcome.Unreachable ? sent : sent.anew();
            var told = unaccepted.issues(Moments.WITHDRAWAL, outcome);
            return page(found(id, jaar), again.with(sent.form().with(told)), model);
        }
        after.addFlashAttribute("done", "moment.terugnemen");
        return "redirect:" + Moments.PAGE + "?jaar=" + jaar;
    }

    private MomentsFound.Moment found(UUID id, int year) {
        return moments.of(year, "").content().items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    private String page(MomentsFound.Moment moment, Sent sent, Model model) {
        model.addAttribute("moment", moment);
        model.addAttribute("sent", sent);
        model.addAttribute("form", sent.form());
        model.addAttribute("fields", Moments.WITHDRAWAL);
        return "followup/moments/withdraw";
    }
}
