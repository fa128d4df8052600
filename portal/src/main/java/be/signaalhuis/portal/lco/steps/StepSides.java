package be.signaalhuis.portal.lco.steps;

import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.changing.Side;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.lco.family.FamilyFields;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the reader filled in, in words, beside what stands there now. */
@Component
class StepSides {

    private static final List<String> CHOSEN = List.of(StepChoices.PARTICIPANT, StepChoices.ROLE, StepChoices.SUBTYPE);

    private final StepForms steps;
    private final StepChoices choices;
    private final Codes codes;

    StepSides(StepForms steps, StepChoices choices, Codes codes) {
        this.steps = steps;
        this.choices = choices;
        this.codes = codes;
    }

    List<Side> of(Merge merge) {
        return merge.changed().stream()
                .map(unit -> new Side(
                        unit.name(),
                        words(unit.name(), merge.mine()),
                        words(unit.name(), merge.theirs()),
                        merge.isContested(unit)))
                .toList();
    }

    /** @param file null when the view does not know it yet */
    List<Side> of(Overleg file, OverlegStep step, Form form) {
        var labels = file == null ? Map.<String, List<Choice>>of() : choices.of(file, step);
        return steps.told(step.fields(), form).stream()
                .map(side -> CHOSEN.contains(side.field())
                        ? new Side(side.field(), labelled(labels, side), List.of(), false)
                        : side)
                .toList();
    }

    String text(List<Side> sides) {
        return steps.text(sides);
    }

    private static List<String> labelled(Map<String, List<Choice>> labels, Side side) {
        return labels.getOrDefault(side.field(), List.of()).stream()
                .filter(choice -> side.mine().contains(choice.code()))
                .map(Choice::label)
                .toList();
    }

    private List<String> words(String field, Form form) {
        var list = FamilyFields.CORRECTING.stream()
                .filter(one -> one.name().equals(field) && one.list() != null)
                .map(StepField::list)
                .findFirst();
        return form.values(field).stream()
                .map(value -> list.map(name -> codes.label(name, value)).orElse(value))
                .toList();
    }
}
