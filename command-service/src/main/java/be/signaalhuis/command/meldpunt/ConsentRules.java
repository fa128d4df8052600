package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.meldpunt.Consent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** What must hold for the consents of a reporter: one for each purpose, in the words of the day it was given. */
final class ConsentRules {

    private static final int MOST_CONSENTS = 20;

    private ConsentRules() {}

    static void check(CodeCheck check, List<Consent> consents, LocalDate today) {
        if (consents.size() > MOST_CONSENTS) {
            check.add("consents", "tooMany", MOST_CONSENTS);
            return;
        }
        var seen = new HashSet<Code>();
        for (int i = 0; i < consents.size(); i++) {
            var consent = consents.get(i);
            var field = "consents[" + i + "]";
            consent(check, field, consent, today);
            if (consent.purpose() != null && !seen.add(consent.purpose())) {
                check.add(field + ".purpose", "consentTwice", consent.purpose().value());
            }
        }
    }

    private static void consent(CodeCheck check, String field, Consent consent, LocalDate today) {
        var day = consent.givenOn();
        if (check.required(field + ".purpose", consent.purpose())) {
            check.code(field + ".purpose", CodeListName.CONSENT_PURPOSE, consent.purpose(), day, day);
        }
        check.date(field + ".givenOn", day, today);
        check.code(field + ".source", CodeListName.CONSENT_SOURCE, consent.source(), day, day);
    }
}
