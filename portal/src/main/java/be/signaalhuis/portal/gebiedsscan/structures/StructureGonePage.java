package be.signaalhuis.portal.gebiedsscan.structures;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepSending;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;
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

/** Notes when and how an opportunity structure went away. */
@Controller
@RequestMapping(Structures.PAGE + "/{id}/verdwenen")
class StructureGonePage {

    private static final List<StepField> FIELDS = List.of(
            StepField.day("structuurVerdwenenOp").sentAs("removedOn"),
            StepField.text("structuurHoe").sentAs("how").optional());

    private final Structures structures;
    private final StepSending sending;
    private final Commands commands;

    StructureGonePage(Structures structures, StepSending sending, Commands commands) {
        this.structures = structures;
        this.sending = sending;
        this.commands = commands;
    }

    @GetMapping
    String begin(@PathVariable UUID id, Model model) {
        return structures
                .find(id)
                .filter(one -> one.removedOn() == null)
                .map(one -> page(one, sending.begin(FIELDS, Map.of(), one.version()), model))
                .orElse("redirect:" + Structures.PAGE);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes after) {
        var form = Form.sent(typed);
        var tried = sending.send(
                FIELDS,
                form,
                (body, key) -> commands.change(
                        "/v1/opportunity-structures/{id}/removal", id, StepSending.version(form), body, key));
        if (tried.isDone()) {
            after.addFlashAttribute("done", "structure.verdwenen");
            return "redirect:" + Structures.PAGE;
        }
        return structures.find(id).map(one -> page(one, tried.form(), model)).orElse("redirect:" + Structures.PAGE);
    }

    private static String page(StructuresFound.Item structure, Form form, Model model) {
        model.addAttribute("structure", structure);
        model.addAttribute("form", form);
        model.addAttribute("fields", FIELDS);
        model.addAttribute("choices", Map.of());
        return "gebiedsscan/structures/gone";
    }
}
