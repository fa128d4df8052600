package be.signaalhuis.portal.gebiedsscan.structures;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.changing.StepSending;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers a place that makes crime easy. */
@Controller
@RequestMapping(Structures.PAGE + "/nieuw")
class NewStructurePage {

    private static final List<StepField> FIELDS = List.of(
            StepField.choice("structuurSoort", "PLACE_KIND").sentAs("kind"),
            StepField.choice(Structures.AREA, "AREA").sentAs("area"),
            StepField.line("structuurPlaats").sentAs("place"),
            StepField.day("structuurGezienOp").sentAs("seenOn"),
            StepField.text("structuurOmschrijving").sentAs("description").optional());

    private final StepForms forms;
    private final StepSending sending;
    private final Commands commands;
    private final Codes codes;
    private final Dates dates;

    NewStructurePage(StepForms forms, StepSending sending, Commands commands, Codes codes, Dates dates) {
        this.forms = forms;
        this.sending = sending;
        this.commands = commands;
        this.codes = codes;
        this.dates = dates;
    }

    /** @param gebied where it is, when she comes from there */
    @GetMapping
    String begin(@RequestParam(defaultValue = "") String gebied, Model model) {
        return page(sending.begin(FIELDS, Map.of(Structures.AREA, gebied), 0), model);
    }

    @PostMapping
    String send(@RequestParam MultiValueMap<String, String> typed, Model model, RedirectAttributes after) {
        var tried = sending.send(
                FIELDS, Form.sent(typed), (body, key) -> commands.create("/v1/opportunity-structures", body, key));
        if (!tried.isDone()) {
            return page(tried.form(), model);
        }
        after.addFlashAttribute("done", "structure.nieuw");
        return "redirect:" + Structures.PAGE;
    }

    private String page(Form form, Model model) {
        var choices = forms.choices(FIELDS);
        choices.put(Structures.AREA, codes.sorted("AREA", dates.today()));
        model.addAttribute("form", form);
        model.addAttribute("fields", FIELDS);
        model.addAttribute("choices", choices);
        return "gebiedsscan/structures/new";
    }
}
