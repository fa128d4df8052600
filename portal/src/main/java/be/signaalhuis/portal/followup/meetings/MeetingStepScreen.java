package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.followup.FollowUpWords;
import be.signaalhuis.portal.page.Form;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which something is done with a meeting. */
@Component
class MeetingStepScreen {

    private final MeetingFiles files;
    private final MeetingWords words;
    private final FollowUpWords followUp;
    private final StepForms forms;

    MeetingStepScreen(MeetingFiles files, MeetingWords words, FollowUpWords followUp, StepForms forms) {
        this.files = files;
        this.words = words;
        this.followUp = followUp;
        this.forms = forms;
    }

    /** Empty when it cannot be done now; what stands there already is filled in. */
    Optional<Sent> begin(UUID id, MeetingStep step) {
        var seen = files.seen(id, -1);
        var file = seen.file();
        if (seen.behind() || !step.isPossible(file)) {
            return Optional.empty();
        }
        var typed = new LinkedHashMap<>(forms.fresh(step.fields()).typed());
        if (step == MeetingStep.REPORT || step == MeetingStep.DECIDE) {
            var now = words.values(seen);
            step.fields().forEach(field -> typed.put(field.name(), now.values(field.name())));
        }
        var name = followUp.body(file.name(), file.kind());
        return Optional.of(Sent.fresh(Form.of(typed), Form.empty(), file.version(), name));
    }

    /** @param elsewhere whether somebody else changed it, so that one sees how it stands now */
    String page(UUID id, MeetingStep step, Sent sent, boolean elsewhere, Model model) {
        var seen = files.seen(id, -1);
        var choices = new HashMap<>(forms.choices(step.fields()));
        if (step == MeetingStep.HOLD && seen.file() != null) {
            choices.put("attendance", words.attendance(seen.file(), choices.get("attendance")));
        }
        choices.put("adjustPolicy", words.yesOrNo());
        model.addAttribute("home", MeetingsPage.PAGE + "/" + id);
        model.addAttribute("step", step);
        model.addAttribute("sent", sent);
        model.addAttribute("form", sent.form());
        model.addAttribute("fields", step.fields());
        model.addAttribute("choices", choices);
        model.addAttribute("standing", elsewhere ? words.rows(words.values(seen)) : List.of());
        return "followup/meetings/step";
    }
}
