package be.signaalhuis.portal.followup.moments;

import static be.signaalhuis.portal.changing.StepField.checks;
import static be.signaalhuis.portal.changing.StepField.choice;
import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.page.Form;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks which conversations there were, and writes them down. */
@Component
class Moments {

    static final String PAGE = "/opvolging/gesprekken";
    static final String THEMES = "momentThemes";
    static final String AREA = "momentArea";
    static final List<StepField> FIELDS = List.of(
            day("momentOn").sentAs("heldOn"),
            checks(THEMES, "THEME").sentAs("themes"),
            checks("momentParties", "SERVICE").sentAs("parties"),
            choice(AREA, "AREA").sentAs("area").optional(),
            text("momentSummary").sentAs("summary").optional());
    static final List<StepField> WITHDRAWAL = List.of(text("reason"));

    private final Questions questions;
    private final Commands commands;
    private final StepForms forms;
    private final AcceptedMoments accepted;
    private final Clock clock;

    Moments(Questions questions, Commands commands, StepForms forms, AcceptedMoments accepted, Clock deskClock) {
        this.questions = questions;
        this.commands = commands;
        this.forms = forms;
        this.accepted = accepted;
        this.clock = deskClock;
    }

    /** @param theme empty for all */
    Answer<MomentsFound> of(int year, String theme) {
        var path = "/v1/follow-up/conversation-moments?year={year}";
        return theme.isEmpty()
                ? questions.get(MomentsFound.class, path, year)
                : questions.get(MomentsFound.class, path + "&theme={theme}", year, theme);
    }

    Outcome register(Form form) {
        var body = forms.body(FIELDS, form);
        var outcome = Outcome.of(() -> commands.create("/v1/conversation-moments", body, form.value(Unaccepted.KEY)));
        if (outcome instanceof Outcome.Done done) {
            accepted.remember(new Accepted(done.id(), done.version(), form.typed(), clock.instant()));
        }
        return outcome;
    }

    Outcome withdraw(UUID id, Sent sent) {
        var body = forms.body(WITHDRAWAL, sent.form());
        return Outcome.of(() ->
                commands.change("/v1/conversation-moments/{id}/withdrawal", id, sent.version(), body, sent.key()));
    }
}
