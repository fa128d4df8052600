package be.signaalhuis.portal.gebiedsscan.controls;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.changing.StepSending;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.gebiedsscan.structures.Structures;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans a control in an area of a scan, of some places and with some services. */
@Controller
@RequestMapping(Controls.PAGE + "/nieuw")
class NewControlPage {

    private static final String PLACES = "controlePlaatsen";
    private static final List<StepField> FIELDS = List.of(
            StepField.day("controleGeplandOp").sentAs("plannedOn"),
            StepField.checks(PLACES, null).sentAs("structures"),
            StepField.checks("controleDiensten", "SERVICE").sentAs("services"),
            StepField.text("controleDoel").sentAs("aim"));

    private final Structures structures;
    private final StepForms forms;
    private final StepSending sending;
    private final Commands commands;
    private final Codes codes;

    NewControlPage(Structures structures, StepForms forms, StepSending sending, Commands commands, Codes codes) {
        this.structures = structures;
        this.forms = forms;
        this.sending = sending;
        this.commands = commands;
        this.codes = codes;
    }

    @GetMapping
    String begin(@RequestParam UUID scan, @RequestParam String gebied, Model model) {
        return page(scan, gebied, sending.begin(FIELDS, Map.of(), 0), model);
    }

    @PostMapping
    String send(
            @RequestParam UUID scan,
            @RequestParam String gebied,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes after) {
        var tried = sending.send(FIELDS, Form.sent(typed), (body, key) -> {
            body.put("scan", scan.toString());
            body.put("area", gebied);
            return commands.create("/v1/targeted-controls", body, key);
        });
        if (!tried.isDone()) {
            return page(scan, gebied, tried.form(), model);
        }
        after.addFlashAttribute("done", "control.nieuw");
        return "redirect:" + Controls.PAGE;
    }

    private String page(UUID scan, String area, Form form, Model model) {
        var choices = forms.choices(FIELDS);
        var places = structures.in(area).stream()
                .filter(Structures.Place::isOpen)
                .map(place -> new Choice(
                        place.id().toString(), codes.label("PLACE_KIND", place.kind()) + ": " + place.place()))
                .toList();
        choices.put(PLACES, places);
        model.addAttribute("scan", scan);
        model.addAttribute("area", area);
        model.addAttribute("form", form);
        model.addAttribute(
                "fields",
                FIELDS.stream()
                        .filter(field -> !places.isEmpty() || !field.name().equals(PLACES))
                        .toList());
        model.addAttribute("choices", choices);
        return "gebiedsscan/controls/new";
    }
}
