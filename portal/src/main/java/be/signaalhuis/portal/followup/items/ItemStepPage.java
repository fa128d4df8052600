package be.signaalhuis.portal.followup.items;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.lists.Trail;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Dates;
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

/** Says that something is done, will not be done, or is to be done after all. */
@Controller
@RequestMapping(Items.PAGE + "/{id}/{page}")
class ItemStepPage {

    private final Items items;
    private final ItemChanging changing;
    private final StepForms forms;
    private final Unaccepted unaccepted;
    private final Trail trail;
    private final Dates dates;

    ItemStepPage(Items items, ItemChanging changing, StepForms forms, Unaccepted unaccepted, Trail trail, Dates dates) {
        this.items = items;
        this.changing = changing;
        this.forms = forms;
        this.unaccepted = unaccepted;
        this.trail = trail;
        this.dates = dates;
    }

    /** @param overleg meeting whose page one comes from; null when from the list */
    @GetMapping
    String form(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam(required = false) UUID overleg,
            Model model) {
        var step = ItemStep.at(page).orElseThrow(Unknown::new);
        var item = items.find(id).orElseThrow(Unknown::new);
        if (!step.isPossible(item) || !item.isFor(Reader.current())) {
            return "redirect:" + back(overleg);
        }
        return page(
                item, step, Sent.fresh(forms.fresh(step.fields()), Form.empty(), item.version(), ""), overleg, model);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam(required = false) UUID overleg,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var step = ItemStep.at(page).orElseThrow(Unknown::new);
        var sent = Sent.of(Form.sent(parameters), List.of());
        var issues = forms.issues(step.fields(), sent.form());
        if (!issues.isEmpty()) {
            return page(found(id), step, sent.with(sent.form().with(issues)), overleg, model);
        }
        var outcome = changing.send(id, step, sent, overleg, forms.body(step.fields(), sent.form()));
        if (outcome instanceof Outcome.Done) {
            after.addFlashAttribute("done", "item." + page);
            return "redirect:" + back(overleg);
        }
        var item = found(id);
        var form = sent.form().with(unaccepted.issues(step.fields(), outcome));
        var again =
                switch (outcome) {
                    case Outcome.Unreachable away -> sent.with(form);
                    case Outcome.Stale stale -> Sent.fresh(form, Form.empty(), stale.version(), "");
                    default -> sent.anew().with(form);
                };
        return page(item, step, again, overleg, model);
    }

    private Item found(UUID id) {
        return items.find(id).orElseThrow(Unknown::new);
    }

    private String back(UUID meeting) {
        return meeting == null ? trail.list(Items.PAGE) : "/overleg/" + meeting;
    }

    private String page(Item item, ItemStep step, Sent sent, UUID meeting, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("step", step);
        model.addAttribute("sent", sent);
        model.addAttribute("form", sent.form());
        model.addAttribute("fields", step.fields());
        model.addAttribute("choices", forms.choices(step.fields()));
        model.addAttribute("meeting", meeting);
        model.addAttribute("home", back(meeting));
        model.addAttribute("today", dates.today());
        return "followup/items/step";
    }
}
