package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.page.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets up a body that meets. */
@Controller
@RequestMapping(MeetingsPage.PAGE + "/instanties/nieuw")
class NewBodyPage {

    private final NewBody bodies;
    private final StepForms forms;
    private final Unaccepted unaccepted;

    NewBodyPage(NewBody bodies, StepForms forms, Unaccepted unaccepted) {
        this.bodies = bodies;
        this.forms = forms;
        this.unaccepted = unaccepted;
    }

    @GetMapping
    String begin(Model model) {
        return page(Unaccepted.anew(Form.empty()), model);
    }

    @PostMapping
    String send(@RequestParam MultiValueMap<String, String> parameters, Model model, RedirectAttributes after) {
        var form = Form.sent(parameters);
        var issues = bodies.issues(form);
        if (!issues.isEmpty()) {
            return page(form.with(issues), model);
        }
        var outcome = bodies.define(form);
        if (!(outcome instanceof Outcome.Done)) {
            return page(unaccepted.again(form, NewBody.FIELDS, outcome), model);
        }
        after.addFlashAttribute("done", "body.nieuw");
        return "redirect:" + MeetingsPage.PAGE;
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("fields", NewBody.FIELDS);
        model.addAttribute("choices", forms.choices(NewBody.FIELDS));
        return "followup/meetings/body";
    }
}
