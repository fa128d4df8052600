package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.CodeListName;
import java.time.LocalDate;

/** What must hold before a file begins: the client agreed, and there is reason to meet. */
record OpeningRules(LcoRules rules, LocalDate today) {

    void check(OpenLocalClientOverleg opening) {
        var check = rules.check();
        rules.day(check, "openedOn", opening.openedOn(), null, null, today);
        new FamilyRules(rules, check, opening.openedOn(), today).check(opening.family());
        consent(check, opening.consent());
        check.refuseIfWrong();
    }

    /** A file of a register has no day of its own: its codes are those of the day that it is completed. */
    void check(CompleteImportedOverleg completion, Boolean withChildren) {
        var check = rules.check();
        var family = completion.family();
        new FamilyRules(rules, check, today, today).check(family);
        if (family.withChildren() != null && !family.withChildren().equals(withChildren)) {
            check.add("household.childrenUnder18", "childrenOtherwise");
        }
        consent(check, completion.consent());
        check.refuseIfWrong();
    }

    private void consent(CodeCheck check, GivenConsent consent) {
        if (!check.required("consent", consent)) {
            return;
        }
        if (check.required("consent.given", consent.given()) && !consent.given()) {
            check.add("consent.given", "consentNeeded");
        }
        rules.day(check, "consent.on", consent.on(), null, null, today);
        rules.code(check, "consent.by", CodeListName.CONSENT_GIVER, consent.by(), consent.on());
    }
}
