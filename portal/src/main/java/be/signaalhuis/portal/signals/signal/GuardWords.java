package be.signaalhuis.portal.signals.signal;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.calls.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds words in a summary that name an origin or a faith, before it is sent. */
@Component
public class GuardWords {

    private final Commands commands;

    GuardWords(Commands commands) {
        this.commands = commands;
    }

    private record SummaryWords(List<String> words) {}

    public List<String> in(String summary) {
        if (summary.isEmpty()) {
            return List.of();
        }
        try {
            return commands.check(SummaryWords.class, "/v1/signals/summary-check", Map.of("summary", summary))
                    .words();
        } catch (Refusal refusal) {
            // What is against the summary itself, the command says at its field.
            return List.of();
        }
    }
}
