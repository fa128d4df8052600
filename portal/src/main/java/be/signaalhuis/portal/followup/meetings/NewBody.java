package be.signaalhuis.portal.followup.meetings;

import static be.signaalhuis.portal.changing.StepField.checks;
import static be.signaalhuis.portal.changing.StepField.choice;
import static be.signaalhuis.portal.changing.StepField.line;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets up a body that meets; what is left open is as the plan asks of its kind. */
@Component
class NewBody {

    static final String KIND = "bodyKind";
    static final String NAME = "bodyName";
    static final String MINIMUM = "minimumPerYear";
    static final String PARTIES = "obligatoryParties";
    static final List<StepField> FIELDS = List.of(
            choice(KIND, "CONSULTATION_KIND").sentAs("kind"),
            line(NAME).sentAs("name"),
            line(MINIMUM).optional(),
            checks(PARTIES, "SERVICE"));

    private final Commands commands;
    private final StepForms forms;
    private final AcceptedBodies accepted;
    private final Texts texts;
    private final Clock clock;

    NewBody(Commands commands, StepForms forms, AcceptedBodies accepted, Texts texts, Clock deskClock) {
        this.commands = commands;
        this.forms = forms;
        this.accepted = accepted;
        this.texts = texts;
        this.clock = deskClock;
    }

    List<FieldIssue> issues(Form form) {
        var issues = new ArrayList<>(forms.issues(FIELDS, form));
        if (!form.isEmpty(MINIMUM) && !form.value(MINIMUM).matches("\\d{1,3}")) {
            issues.add(new FieldIssue(MINIMUM, texts.of("body.noNumber")));
        }
        return issues;
    }

    Outcome define(Form form) {
        var body = forms.body(FIELDS, form);
        body.computeIfPresent(MINIMUM, (name, typed) -> Integer.valueOf(typed.toString()));
        if (form.isEmpty(PARTIES)) {
            body.remove(PARTIES);
        }
        var outcome = Outcome.of(() -> commands.create("/v1/consultation-bodies", body, form.value(Unaccepted.KEY)));
        if (outcome instanceof Outcome.Done done) {
            accepted.remember(new Accepted(done.id(), done.version(), form.typed(), clock.instant()));
        }
        return outcome;
    }
}
