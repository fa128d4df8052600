package be.signaalhuis.portal.lco.steps;

import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.lco.family.FamilyCorrection;
import be.signaalhuis.portal.lco.family.FamilyForms;
import be.signaalhuis.portal.lco.family.FamilyValues;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pages as they are first shown, when it can be done and nothing of the file is on its way. */
@Component
class StepBegin {

    private final Overlegs files;
    private final Possible possible;
    private final StepForms steps;
    private final FamilyForms families;
    private final FamilyValues values;
    private final OverlegWords words;

    StepBegin(
            Overlegs files,
            Possible possible,
            StepForms steps,
            FamilyForms families,
            FamilyValues values,
            OverlegWords words) {
        this.files = files;
        this.possible = possible;
        this.steps = steps;
        this.families = families;
        this.values = values;
        this.words = words;
    }

    /**
     * Empty when it cannot be done now.
     *
     * @param participant whom it is about; empty to choose
     */
    Optional<Sent> of(UUID id, OverlegStep step, String participant) {
        var seen = files.seen(id, -1);
        if (seen.behind() || !possible.allows(seen.file(), step)) {
            return Optional.empty();
        }
        var file = seen.file();
        if (step == OverlegStep.CORRECT) {
            var now = corrected(file);
            return Optional.of(Sent.fresh(now, now, file.version(), words.name(file)));
        }
        var typed = new LinkedHashMap<>(
                (step.isFamily() ? families.fresh(step.fields()) : steps.fresh(step.fields())).typed());
        typed.remove(StepChoices.PAUSED_UNTIL);
        if (!participant.isEmpty()) {
            typed.put(StepChoices.PARTICIPANT, List.of(participant));
        }
        return Optional.of(Sent.fresh(Form.of(typed), Form.empty(), file.version(), words.name(file)));
    }

    /** What a correction can change, as it stands. */
    Form corrected(Overleg file) {
        var all = values.of(file);
        var content = new LinkedHashMap<String, List<String>>();
        FamilyCorrection.UNITS.forEach(unit -> unit.take(all, content));
        return Form.of(content);
    }
}
