package be.signaalhuis.portal.followup.items;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes something outside a meeting, perhaps about signals or a bottleneck. */
@Controller
@RequestMapping(NewItemPage.PAGE)
class NewItemPage {

    static final String PAGE = Items.PAGE + "/nieuw";

    private final NewItems items;

    NewItemPage(NewItems items) {
        this.items = items;
    }

    @GetMapping
    String begin(@RequestParam MultiValueMap<String, String> asked, Model model) {
        var about = Form.sent(asked);
        var form = items.fresh();
        for (var field : new String[] {"signaal", "knelpunt"}) {
            form = Unaccepted.with(form, field, about.values(field).toArray(String[]::new));
        }
        return page(form, model);
    }

    @PostMapping
    String send(@RequestParam MultiValueMap<String, String> parameters, Model model, RedirectAttributes after) {
        var form = Form.sent(parameters);
        var issues = items.issues(form);
        if (!issues.isEmpty()) {
            return page(form.with(issues), model);
        }
        var outcome = items.note(form, null);
        if (!(outcome instanceof Outcome.Done)) {
            return page(items.again(form, outcome), model);
        }
        after.addFlashAttribute("done", "item.nieuw");
        return "redirect:" + Items.PAGE;
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("fields", NewItems.FIELDS);
        model.addAttribute("choices", items.choices(Reader.current()));
        model.addAttribute("back", Items.PAGE);
        return "followup/items/new";
    }
}
