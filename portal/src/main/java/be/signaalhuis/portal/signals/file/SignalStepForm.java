package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.GuardWords;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.SignalForm;
import be.signaalhuis.portal.signals.signal.SignalRead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what was filled in to do something with a signal. */
@Component
class SignalStepForm {

    private static final List<String> GRADES = List.of("certainty", "grading", "sharing");
    private static final List<String> WHEN = List.of("observedOn", "observedFrom", "observedUntil", "observedMonth");

    private final StepForms steps;
    private final SignalForm signals;
    private final SignalStepScreen screen;
    private final MergeInto merge;
    private final GuardWords guard;
    private final Dates dates;

    SignalStepForm(
            StepForms steps,
            SignalForm signals,
            SignalStepScreen screen,
            MergeInto merge,
            GuardWords guard,
            Dates dates) {
        this.steps = steps;
        this.signals = signals;
        this.screen = screen;
        this.merge = merge;
        this.guard = guard;
        this.dates = dates;
    }

    /**
     * What was read.
     *
     * @param form as it is shown again, with all that is wrong with it
     * @param body of the command
     * @param values that the signal has once it is accepted
     */
    record Read(Form form, Map<String, Object> body, Map<String, List<String>> values) {}

    Read read(UUID id, SignalStep step, Sent sent) {
        var form = sent.form().with(steps.issues(step.fields(), sent.form()));
        var body = steps.body(step.fields(), form.isWrong() ? Form.empty() : form);
        return switch (step) {
            case CORRECT -> correction(sent, form, body);
            case REGRADE -> regrading(id, form, body);
            case MERGE -> {
                var found = merge.found(id, form);
                body.put(MergeInto.FIELD, found.value(MergeInto.FIELD));
                yield new Read(found, body, Map.of());
            }
            default -> new Read(form, body, Map.of());
        };
    }

    /** What the service has against it, at the fields of the page. */
    List<FieldIssue> issues(SignalStep step, Problem problem) {
        return Stream.concat(steps.issues(step.fields(), problem).stream(), SignalRead.issues(problem).stream())
                .filter(issue -> !issue.field().equals("cause"))
                .distinct()
                .toList();
    }

    /** Words in a corrected summary that name an origin or a faith. */
    List<String> words(Read read) {
        var summary = read.values().getOrDefault(SignalFields.SUMMARY, List.of());
        return summary.isEmpty() ? List.of() : guard.in(summary.getFirst().strip());
    }

    private Read correction(Sent sent, Form form, Map<String, Object> body) {
        var read = signals.content(form);
        var changed = new Merge(SignalUnit.CONTENT, sent.was(), form, sent.was(), dates).changed();
        var issues = new ArrayList<>(read.issues());
        issues.addAll(form.issues());
        if (issues.isEmpty() && changed.isEmpty()) {
            issues.addAll(screen.trouble("step.noChange"));
        }
        var values = new LinkedHashMap<String, List<String>>();
        changed.forEach(unit -> {
            unit.take(form, values);
            if (unit.name().equals("observed")) {
                WHEN.forEach(field -> read.body().computeIfPresent(field, (same, value) -> {
                    body.put(field, value);
                    return value;
                }));
            } else {
                body.put(unit.name(), read.body().get(unit.name()));
            }
        });
        return new Read(form.with(issues), body, values);
    }

    private Read regrading(UUID id, Form form, Map<String, Object> body) {
        var read = signals.grade(screen.theme(id), form);
        var issues = new ArrayList<>(read.issues());
        issues.addAll(form.issues());
        GRADES.forEach(field -> body.put(field, read.body().get(field)));
        var values = new LinkedHashMap<>(form.typed());
        values.keySet().removeIf(field -> GRADES.stream().noneMatch(field::startsWith));
        return new Read(form.with(issues), body, values);
    }
}
