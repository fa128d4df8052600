package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Consent;
import java.time.LocalDate;

/** What the client said when asked; as sent, for the rules say what is wrong with it. */
record GivenConsent(Boolean given, LocalDate on, Code by) {

    static final Code BY_CLIENT = Code.of("CLIENT");

    Consent toConsent() {
        return new Consent(on, by);
    }
}
