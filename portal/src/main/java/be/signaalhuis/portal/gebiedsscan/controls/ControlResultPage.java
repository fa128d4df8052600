package be.signaalhuis.portal.gebiedsscan.controls;

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

/** Notes that a control was held and what came of it. */
@Controller
@RequestMapping(Controls.PAGE + "/{id}/resultaat")
class ControlResultPage {

    private static final List<StepField> FIELDS = List.of(
            StepField.day("controleGehoudenOp").sentAs("heldOn"),
            StepField.text("controleResultaat").sentAs("outcome"));

    private final Controls controls;
    private final StepSending sending;
    private final Commands commands;

    ControlResultPage(Controls controls, StepSending sending, Commands commands) {
        this.controls = controls;
        this.sending = sending;
        this.commands = commands;
    }

    @GetMapping
    String begin(@PathVariable UUID id, Model model) {
        return controls.find(id)
                .filter(one -> one.heldOn() == null)
                .map(one -> page(one, sending.begin(FIELDS, Map.of(), one.version()), model))
                .orElse("redirect:" + Controls.PAGE);
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
                (body, key) ->
                        commands.change("/v1/targeted-controls/{id}/result", id, StepSending.version(form), body, key));
        if (tried.isDone()) {
            after.addFlashAttribute("done", "control.resultaat");
            return "redirect:" + Controls.PAGE;
        }
        return controls.find(id).map(one -> page(one, tried.form(), model)).orElse("redirect:" + Controls.PAGE);
    }

    private static String page(ControlsFound.Item control, Form form, Model model) {
        model.addAttribute("control", control);
        model.addAttribute("form", form);
        model.addAttribute("fields", FIELDS);
        model.addAttribute("choices", Map.of());
        return "gebiedsscan/controls/result";
    }
}
