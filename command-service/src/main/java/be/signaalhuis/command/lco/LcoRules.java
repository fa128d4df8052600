package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The code lists and the conditions that an overleg is held against. */
@Component
@EnableConfigurationProperties(Conditions.class)
final class LcoRules {

    /** Whoever plans further ahead mistook the year. */
    private static final int YEARS_AHEAD = 10;

    static final int LONGEST_TEXT = 20_000;
    private static final int WORST = 1;
    private static final int BEST = 5;
    private static final int LONGEST_NAME = 200;
    private static final Code CARE = Code.of("CARE");
    private static final Code FAMILY = Code.of("FAMILY");

    private final CodeLists codes;
    private final Conditions conditions;

    LcoRules(CodeLists codes, Conditions conditions) {
        this.codes = codes;
        this.conditions = conditions;
    }

    CodeListVersion version() {
        return codes.version();
    }

    CodeCheck check() {
        return new CodeCheck(codes);
    }

    Conditions conditions() {
        return conditions;
    }

    boolean isCare(Code role) {
        return codes.list(CodeListName.PARTICIPANT_ROLE).inGroup(CARE).contains(role);
    }

    boolean isFamily(Code role) {
        return codes.list(CodeListName.PARTICIPANT_ROLE).inGroup(FAMILY).contains(role);
    }

    /** A code that must be there, of the lists of that day. */
    void code(CodeCheck check, String field, CodeListName list, Code code, LocalDate day) {
        if (check.required(field, code)) {
            check.code(field, list, code, day, day);
        }
    }

    /** A kind of signal that must be there, of that theme. */
    void subtype(CodeCheck check, Code subtype, Code theme, LocalDate day) {
        code(check, "subtype", CodeListName.SIGNAL_SUBTYPE, subtype, day);
        codes.list(CodeListName.SIGNAL_SUBTYPE)
                .find(subtype)
                .filter(entry -> !entry.groups().contains(theme))
                .ifPresent(entry -> check.add("subtype", "subtypeOfOtherTheme", theme.value()));
    }

    /** A day that must be there, not in the future and not before an earlier one. */
    void day(CodeCheck check, String field, LocalDate day, LocalDate earlier, String earlierField, LocalDate today) {
        if (check.required(field, day)) {
            check.date(field, day, earlier, earlierField, today);
        }
    }

    /** A day that may lie ahead. */
    void ahead(CodeCheck check, String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today.plusYears(YEARS_AHEAD))) {
            check.add(field, "dateTooFar", YEARS_AHEAD);
        } else if (day != null && !day.isAfter(today)) {
            check.date(field, day, today);
        }
    }

    /** From acute crisis to strong; it must be there. */
    void score(CodeCheck check, String field, Integer score) {
        if (check.required(field, score) && (score < WORST || score > BEST)) {
            check.add(field, "numberOutside", WORST, BEST);
        }
    }

    void text(CodeCheck check, String field, Sealed<String> text) {
        check.text(field, text, LONGEST_TEXT);
    }

    void name(CodeCheck check, String field, String name) {
        check.text(field, name, LONGEST_NAME);
    }
}
