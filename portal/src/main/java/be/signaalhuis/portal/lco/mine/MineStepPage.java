package be.signaalhuis.portal.lco.mine;

import be.signaalhuis.portal.changing.StepSending;
import be.signaalhuis.portal.lco.agreements.AgreementForm;
import be.signaalhuis.portal.lco.agreements.AgreementSending;
import be.signaalhuis.portal.lco.agreements.AgreementStep;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Unknown;
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

/** A care partner says that they did what was agreed, or why not. */
@Controller
@RequestMapping(Tables.PAGE + "/{id:[0-9a-f-]+}/afspraken/{agreement:[0-9a-f-]+}/{page:gedaan|niet-gedaan}")
class MineStepPage {

    private final Tables tables;
    private final MineScreen screen;
    private final StepSending sending;
    private final AgreementSending agreements;
    private final Patience patience;

    MineStepPage(
            Tables tables, MineScreen screen, StepSending sending, AgreementSending agreements, Patience patience) {
        this.tables = tables;
        this.screen = screen;
        this.sending = sending;
        this.agreements = agreements;
        this.patience = patience;
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable UUID agreement, @PathVariable String page, Model model) {
        var mine = tables.mine().content();
        var table = mine.table(id).orElseThrow(Unknown::new);
        if (!table.task(agreement).orElseThrow(Unknown::new).isOpen()) {
            return "redirect:" + Tables.PAGE;
        }
        var step = AgreementStep.at(page).orElseThrow(Unknown::new);
        return show(mine, agreement, step, sending.begin(step.fields(), Map.of(), table.version()), model);
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
        var tried = agreements.change(id, agreement, step, Form.sent(parameters));
        if (!tried.isDone()) {
            return show(tables.mine().content(), agreement, step, tried.form(), model);
        }
        after.addFlashAttribute("done", "agreement." + page);
        return "redirect:" + Tables.PAGE + "?net=" + agreement;
    }

    private String show(Mine mine, UUID agreement, AgreementStep step, Form form, Model model) {
        patience.waits(false, model);
        model.addAttribute("open", new AgreementForm(agreement, step.page(), step.fields(), Map.of(), form));
        model.addAttribute("form", form);
        return screen.show(mine, model);
    }
}
