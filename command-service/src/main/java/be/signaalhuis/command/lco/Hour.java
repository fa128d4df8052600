package be.signaalhuis.command.lco;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalTime;

/** The hour of a meeting as it is sent. */
final class Hour {

    static final String PATTERN = "^([01]\\d|2[0-3]):[0-5]\\d$";

    private Hour() {}

    static LocalTime of(String at) {
        if (at == null) {
            return null;
        }
        if (!at.matches(PATTERN)) {
            throw Refused.input(Issue.body("at", "hourInvalid"));
        }
        return LocalTime.parse(at);
    }
}
