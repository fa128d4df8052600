package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.followup.Unaccepted;
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

/** Plans a meeting of a body. */
@Controller
@RequestMapping(MeetingsPage.PAGE + "/nieuw")
class PlanPage {

    private static final String BODY = "meetingBody";
    static final List<StepField> FIELDS = List.of(
            new StepField(BODY, "body", StepField.Kind.CHOICE, null, true),
            new StepField("plannedOn", "plannedOn", StepField.Kind.DAY, null, true));

    private final Bodies bodies;
    private final StepForms forms;
    private final MeetingChanging changing;
    private final Unaccepted unaccepted;

    PlanPage(Bodies bodies, StepForms forms, MeetingChanging changing, Unaccepted unaccepted) {
        this.bodies = bodies;
        this.forms = forms;
        this.changing = changing;
        this.unaccepted = unaccepted;
    }

    /** @param instantie that meets; empty to choose one */
    @GetMapping
    String begin(@RequestParam(defaultValue = "") String instantie, Model model) {
        return page(Unaccepted.anew(Form.of(Map.of(BODY, List.of(instantie)))), model);
    }

    @PostMapping
    String send(@RequestParam MultiValueMap<String, String> parameters, Model model, RedirectAttributes after) {
        var form = Form.sent(parameters);
        var issues = forms.issues(FIELDS, form);
        if (!issues.isEmpty()) {
            return page(form.with(issues), model);
        }
        return switch (changing.plan(forms.body(FIELDS, form), form.value(Unaccepted.KEY), form.typed())) {
            case Outcome.Done done -> {
                after.addFlashAttribute("done", "meeting.nieuw");
                yield "redirect:" + MeetingsPage.PAGE + "/" + done.id() + "?v=" + done.version();
            }
            case Outcome other -> page(unaccepted.again(form, FIELDS, other), model);
        };
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("fields", FIELDS);
        model.addAttribute("choices", Map.of(BODY, bodies.meeting()));
        return "followup/meetings/plan";
    }
}
