package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** The code lists that follow-up is held against. */
@Component
final class FollowUpRules {

    /** Whoever plans further ahead mistook the year. */
    private static final int YEARS_AHEAD = 10;

    private static final int LONGEST_TEXT = 20_000;

    private final CodeLists codes;

    FollowUpRules(CodeLists codes) {
        this.codes = codes;
    }

    CodeListVersion version() {
        return codes.version();
    }

    CodeCheck check() {
        return new CodeCheck(codes);
    }

    /** Services, each once, of a day or of whenever. */
    void services(CodeCheck check, String field, List<Code> services, LocalDate day) {
        each(check, field, services, CodeListName.SERVICE, day);
    }

    void each(CodeCheck check, String field, List<Code> given, CodeListName list, LocalDate day) {
        var seen = new HashSet<Code>();
        for (int i = 0; i < given.size(); i++) {
            var one = field + "[" + i + "]";
            if (check.required(one, given.get(i))) {
                check.code(one, list, given.get(i), day, day);
                if (!seen.add(given.get(i))) {
                    check.add(one, "codeTwice", given.get(i).value());
                }
            }
        }
    }

    void ahead(CodeCheck check, String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today.plusYears(YEARS_AHEAD))) {
            check.add(field, "dateTooFar", YEARS_AHEAD);
        } else if (day != null && !day.isAfter(today)) {
            check.date(field, day, today);
        }
    }

    void text(CodeCheck check, String field, Sealed<String> text) {
        check.text(field, text, LONGEST_TEXT);
    }

    void requiredText(CodeCheck check, String field, Sealed<String> text) {
        if (check.required(field, text)) {
            text(check, field, text);
        }
    }
}
