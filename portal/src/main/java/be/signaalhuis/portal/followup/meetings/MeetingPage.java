package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.followup.items.NewItems;
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

/** One meeting; what comes of it is noted right there. */
@Controller
@RequestMapping(MeetingsPage.PAGE + "/{id}")
class MeetingPage {

    private final MeetingScreen screen;
    private final NewItems items;

    MeetingPage(MeetingScreen screen, NewItems items) {
        this.screen = screen;
        this.items = items;
    }

    /** @param v version that the reader has just made */
    @GetMapping
    String meeting(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long v, Model model) {
        return screen.show(id, v, items.fresh(), model);
    }

    /** Another language is asked by the address of what was sent. */
    @GetMapping("/noteren")
    String again(@PathVariable UUID id) {
        return "redirect:" + MeetingsPage.PAGE + "/" + id;
    }

    @PostMapping("/noteren")
    String note(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var form = Form.sent(parameters);
        var issues = items.issues(form);
        if (!issues.isEmpty()) {
            return screen.show(id, -1, form.with(issues), model);
        }
        var outcome = items.note(form, id);
        if (!(outcome instanceof Outcome.Done)) {
            return screen.show(id, -1, items.again(form, outcome), model);
        }
        after.addFlashAttribute("done", "item.nieuw");
        return "redirect:" + MeetingsPage.PAGE + "/" + id + "#opvolging";
    }
}
