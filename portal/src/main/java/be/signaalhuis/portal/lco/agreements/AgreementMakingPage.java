package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.page.Form;
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

/** Makes an agreement outside a meeting. */
@Controller
@RequestMapping(Overleg.PAGE + "/{id:[0-9a-f-]+}/afspraken/nieuw")
class AgreementMakingPage {

    private final AgreementForms forms;
    private final AgreementSending sending;

    AgreementMakingPage(AgreementForms forms, AgreementSending sending) {
        this.forms = forms;
        this.sending = sending;
    }

    @GetMapping
    String begin(@PathVariable UUID id, Model model) {
        return forms.beginNew(id, model);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var tried = sending.make(id, Form.sent(parameters));
        if (!tried.isDone()) {
            return forms.newAgain(id, tried.form(), model);
        }
        after.addFlashAttribute("done", "agreement.nieuw");
        return "redirect:" + FamilyAgreementsScreen.address(id) + "?v="
                + tried.done().version();
    }
}
