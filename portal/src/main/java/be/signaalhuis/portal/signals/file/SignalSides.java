package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.changing.Side;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Numbers;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.SignalSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the reader filled in about a signal, in words, beside what stands there now. */
@Component
class SignalSides {

    private static final List<String> GRADES =
            List.of(SignalFields.CERTAINTY, SignalSummary.GRADING, SignalFields.SHARING);

    private final SignalSummary summary;
    private final StepForms steps;
    private final Numbers numbers;

    SignalSides(SignalSummary summary, StepForms steps, Numbers numbers) {
        this.summary = summary;
        this.steps = steps;
        this.numbers = numbers;
    }

    List<Side> of(Merge merge) {
        return merge.changed().stream()
                .map(unit -> new Side(
                        unit.name(),
                        summary.texts(merge.mine(), unit.name()),
                        summary.texts(merge.theirs(), unit.name()),
                        merge.isContested(unit)))
                .toList();
    }

    /** Steps other than a correction stand beside nothing. */
    List<Side> of(SignalStep step, Form form) {
        var sides = new ArrayList<Side>();
        if (step == SignalStep.REGRADE) {
            GRADES.stream()
                    .map(field -> new Side(field, summary.texts(form, field), List.of(), false))
                    .filter(side -> !side.mine().isEmpty())
                    .forEach(sides::add);
        }
        if (step == SignalStep.MERGE) {
            sides.add(new Side(MergeInto.FIELD, into(form), List.of(), false));
        }
        sides.addAll(steps.told(step.fields(), form));
        return sides;
    }

    private List<String> into(Form form) {
        return Stream.of(form.value(MergeInto.REFERENCE), number(form.value(MergeInto.FIELD)))
                .filter(text -> !text.isEmpty())
                .limit(1)
                .toList();
    }

    private String number(String id) {
        return MergeInto.isId(id) ? numbers.of(UUID.fromString(id)) : "";
    }
}
