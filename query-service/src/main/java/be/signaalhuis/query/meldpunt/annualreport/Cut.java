package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import java.util.Arrays;
import java.util.Optional;

/** A way to divide the reports of a year. */
enum Cut {
    MAIN_GROUND_GROUPS("mainGroundGroups", CodeListName.REPORT_GROUP, "main_ground", false),
    MAIN_GROUND("mainGround", CodeListName.GROUND, "main_ground", false),
    /** A report counts under each of its grounds. */
    GROUNDS("grounds", CodeListName.GROUND, "grounds", true),
    DOMAIN("domain", CodeListName.DOMAIN, "domain", false),
    /** Housing counts within goods and services here, as Unia counts. */
    DOMAIN_WITH_PARENTS("domainWithParents", CodeListName.DOMAIN, "domain", false),
    MUNICIPALITY_OF_FACTS("municipalityOfFacts", CodeListName.MUNICIPALITY, "municipality", false),
    CHANNEL("channel", CodeListName.CHANNEL, "channel", false),
    /** A report counts under each outcome it was closed with. */
    OUTCOME("outcome", CodeListName.OUTCOME, "outcomes", true);

    private final String field;
    private final CodeListName codes;
    private final String column;
    private final boolean several;

    /** @param several whether the column holds all codes of a report, which then counts under each */
    Cut(String field, CodeListName codes, String column, boolean several) {
        this.field = field;
        this.codes = codes;
        this.column = column;
        this.several = several;
    }

    static Optional<Cut> named(String field) {
        return Arrays.stream(values()).filter(cut -> cut.field.equals(field)).findFirst();
    }

    /** The cut's name in the answer and in the CSV. */
    String field() {
        return field;
    }

    CodeListName codes() {
        return codes;
    }

    boolean has(String code) {
        return Code.isShapedLike(code)
                && CodeLists.current().list(codes).find(Code.of(code)).isPresent();
    }

    /** SQL for the rows that count under any of {@code :codes}. */
    String condition() {
        return column + (several ? " && :codes::text[]" : " = any (:codes::text[])");
    }
}
