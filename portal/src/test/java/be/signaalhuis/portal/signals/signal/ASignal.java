package be.signaalhuis.portal.signals.signal;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A signal as somebody fills it in, and what reads it. */
public final class ASignal {

    public static final MovableClock CLOCK = new MovableClock("2026-11-26T13:05:00Z");
    public static final Codes CODES = KnownCodes.by(CLOCK);
    public static final Dates DATES = Known.dates(CLOCK);

    private final Map<String, List<String>> typed = new HashMap<>();

    private ASignal() {}

    /** Just enough to be noted. */
    public static ASignal smallest() {
        return new ASignal()
                .with("area", "71016W26")
                .with("subtype", "SAMENLEVING_AFVAL")
                .with("lifeDomain", "SOCIALE_COHESIE")
                .with("policyDomain", "POLITIE")
                .with("source", "BEWONER")
                .with("observed", "DAG")
                .with("observedOn", "26/11/2026");
    }

    public ASignal with(String field, String... values) {
        typed.put(field, List.of(values));
        return this;
    }

    public Form form() {
        return Form.of(typed);
    }

    public static SignalForm reader() {
        return new SignalForm(DATES, Known.texts());
    }

    public static SignalChoices choices() {
        return new SignalChoices(CODES, DATES, Known.texts());
    }

    public static SignalSummary summary() {
        return new SignalSummary(CODES, DATES, Known.texts());
    }

    public static GuardWords guard(Commands commands) {
        return new GuardWords(commands);
    }

    public static AcceptedSignals acceptedIn(HttpServletRequest session) {
        return new AcceptedSignals(session);
    }
}
