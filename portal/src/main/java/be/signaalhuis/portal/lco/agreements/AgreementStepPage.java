package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Spoken;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.page.Unknown;
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

/** Changes an agreement where it stands, among the others of the family. */
@Controller
@RequestMapping(Overleg.PAGE + "/{id:[0-9a-f-]+}/afspraken/{agreement:[0-9a-f-]+}/{page}")
class AgreementStepPage {

    private final AgreementForms forms;
    private final AgreementSending sending;
    private final Spoken spoken;
    private final Texts texts;

    AgreementStepPage(AgreementForms forms, AgreementSending sending, Spoken spoken, Texts texts) {
        this.forms = forms;
        this.sending = sending;
        this.spoken = spoken;
        this.texts = texts;
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable UUID agreement, @PathVariable String page, Model model) {
        var step = AgreementStep.at(page).orElseThrow(Unknown::new);
        return forms.begin(id, agreement, step, model);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var step = AgreementStep.at(page).orElseThrow(Unknown::new);
        var tried = sending.change(id, agreement, step, Form.sent(parameters));
        if (!tried.isDone()) {
            spoken.say(texts.of("form.errors"));
            return forms.again(id, agreement, step, tried.form(), model);
        }
        after.addFlashAttribute("done", "agreement." + page);
        return "redirect:" + FamilyAgreementsScreen.address(id) + "?v="
                + tried.done().version() + "&net=" + agreement;
    }
}
