package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import java.time.LocalDate;

/** What must hold of a score (codes-and-rules 4.3: 1 is acute crisis, 5 is strong). */
record StrengthRules(LcoRules rules, LocalDate today) {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    void check(CodeCheck check, LocalDate measuredOn, Code lifeDomain, Integer score) {
        rules.day(check, "measuredOn", measuredOn, null, null, today);
        rules.code(check, "lifeDomain", CodeListName.OVERLEG_DOMAIN, lifeDomain, measuredOn);
        if (check.required("score", score) && (score < LOWEST || score > HIGHEST)) {
            check.add("score", "numberOutside", LOWEST, HIGHEST);
        }
    }
}
