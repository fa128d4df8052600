package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.SignalFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pages as they are first shown, when the signal stands where it can be done and nothing of it is on its way. */
@Component
class SignalBegin {

    private static final List<String> GRADES = List.of(
            SignalFields.CERTAINTY,
            SignalFields.GRADE_SOURCE,
            SignalFields.GRADE_INFORMATION,
            SignalFields.HANDLING,
            SignalFields.SHARING);

    private final SignalFiles files;
    private final SignalValues values;
    private final SignalFileScreen screen;
    private final StepForms steps;

    SignalBegin(SignalFiles files, SignalValues values, SignalFileScreen screen, StepForms steps) {
        this.files = files;
        this.values = values;
        this.screen = screen;
        this.steps = steps;
    }

    Optional<Sent> of(UUID id, SignalStep step) {
        var seen = files.seen(id, -1);
        return isReady(seen, step) ? Optional.of(fresh(step, seen.file())) : Optional.empty();
    }

    /** What a correction can change. */
    Form contentOf(SignalFile file) {
        var all = Form.of(values.of(file));
        var content = new LinkedHashMap<String, List<String>>();
        SignalUnit.CONTENT.forEach(unit -> unit.take(all, content));
        return Form.of(content);
    }

    private Sent fresh(SignalStep step, SignalFile file) {
        var number = screen.number(file.id(), file);
        if (step == SignalStep.CORRECT) {
            var now = contentOf(file);
            return Sent.fresh(now, now, file.version(), number);
        }
        var filled = new LinkedHashMap<>(steps.fresh(step.fields()).typed());
        if (step == SignalStep.REGRADE) {
            var all = values.of(file);
            GRADES.forEach(field -> filled.put(field, all.getOrDefault(field, List.of())));
        }
        return Sent.fresh(Form.of(filled), Form.empty(), file.version(), number);
    }

    private static boolean isReady(Seen<SignalFile> seen, SignalStep step) {
        return !seen.behind() && step.isPossible(seen.file().status());
    }
}
