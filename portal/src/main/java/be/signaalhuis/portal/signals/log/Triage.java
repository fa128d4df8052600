package be.signaalhuis.portal.signals.log;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.Theme;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The question before radicalisation is written down: is it more than traditional religious practice? */
@Component
class Triage {

    static final String TRADITION = "TRADITIONELE_BELEVING";
    static final String PHENOMENON = "FENOMEEN";
    static final List<String> ANSWERS = List.of(TRADITION, PHENOMENON);

    private final Commands commands;

    Triage(Commands commands) {
        this.commands = commands;
    }

    /** Only that it was asked and answered is told to the service; there is nothing else to tell. */
    Outcome notRetained(String key) {
        return Outcome.of(
                () -> commands.create(Theme.RADICALISERING.command(), Map.of(SignalFields.TRIAGE, TRADITION), key));
    }
}
