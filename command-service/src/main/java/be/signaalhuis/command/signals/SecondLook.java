package be.signaalhuis.command.signals;

import be.signaalhuis.eventstore.http.Problems;
import be.signaalhuis.eventstore.refusal.Issue;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is taken and yet deserves a second look, in the words of whoever wrote it. */
@Component
class SecondLook {

    private final Problems texts;

    SecondLook(Problems texts) {
        this.texts = texts;
    }

    List<SignalReceipt.Warning> at(String summary, Locale reader) {
        if (!GuardWords.areIn(summary)) {
            return List.of();
        }
        var warning = Issue.body("summary", "namesOriginOrFaith");
        return List.of(new SignalReceipt.Warning(warning.name(), warning.code(), texts.text(warning, reader)));
    }
}
