package be.signaalhuis.portal.signals.log;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.AcceptedSignals;
import be.signaalhuis.portal.signals.signal.GuardWords;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.SignalForm;
import be.signaalhuis.portal.signals.signal.SignalRead;
import be.signaalhuis.portal.signals.signal.Theme;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Sends a signal, once, after its summary was looked at. */
@Component
class Logging {

    /** Whether the summary had words to look at and she sent it all the same. */
    static final String LOOKED_AT = "woorden";

    /** Where the button is that sends the form. */
    static final String BUTTON = "bewaren";

    private static final String UNREACHABLE = "step.unreachable";

    private final Commands commands;
    private final GuardWords guard;
    private final SignalForm signals;
    private final AcceptedSignals accepted;
    private final LastChoices last;
    private final Clock clock;

    Logging(
            Commands commands,
            GuardWords guard,
            SignalForm signals,
            AcceptedSignals accepted,
            LastChoices last,
            Clock deskClock) {
        this.commands = commands;
        this.guard = guard;
        this.signals = signals;
        this.accepted = accepted;
        this.last = last;
        this.clock = deskClock;
    }

    /** @param sure whether she has seen which words there are, and sends it as it is */
    Result send(Theme theme, Form form, boolean sure) {
        var read = signals.whole(theme, form);
        if (!read.issues().isEmpty()) {
            return new Result.Wrong(read.issues());
        }
        try {
            var words = sure ? List.<String>of() : guard.in(form.value(SignalFields.SUMMARY));
            return words.isEmpty() ? send(theme, form, read, sure) : new Result.Words(words);
        } catch (ResourceAccessException away) {
            return new Result.Hindered(UNREACHABLE, true);
        }
    }

    private Result send(Theme theme, Form form, SignalRead read, boolean sure) {
        var outcome = Outcome.of(() -> commands.create(theme.command(), read.body(), form.value(FreshForm.KEY)));
        return switch (outcome) {
            case Outcome.Done done -> {
                last.remember(form);
                accepted.remember(new Accepted(done.id(), done.version(), values(theme, form, sure), clock.instant()));
                yield new Result.Received(done.id());
            }
            case Outcome.Wrong wrong -> new Result.Wrong(SignalRead.issues(wrong.problem()));
            case Outcome.Barred barred -> new Result.Wrong(List.of(new FieldIssue(BUTTON, barred.reason())));
            case Outcome.SentBefore before -> new Result.Hindered("signal.sentBefore", false);
            case Outcome.Unreachable away -> new Result.Hindered(UNREACHABLE, true);
            case Outcome.Stale stale -> new Result.Hindered(UNREACHABLE, true);
        };
    }

    private static Map<String, List<String>> values(Theme theme, Form form, boolean sure) {
        var values = new LinkedHashMap<>(form.typed());
        values.put(SignalFields.THEME, List.of(theme.name()));
        if (sure) {
            values.put(LOOKED_AT, List.of("ja"));
        }
        return values;
    }
}
