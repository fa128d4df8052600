package be.signaalhuis.portal.meldpunt.figures;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A way to divide the reports of a year, in the order in which a reader meets them. */
enum Cut {
    MAIN_GROUND_GROUPS("mainGroundGroups", "REPORT_GROUP", YearReport::mainGroundGroups),
    MAIN_GROUND("mainGround", "GROUND", YearReport::mainGround),
    GROUNDS("grounds", "GROUND", YearReport::grounds),
    DOMAIN("domain", "DOMAIN", YearReport::domain),
    MUNICIPALITY_OF_FACTS("municipalityOfFacts", "MUNICIPALITY", YearReport::municipalityOfFacts),
    CHANNEL("channel", "CHANNEL", YearReport::channel),
    OUTCOME("outcome", "OUTCOME", YearReport::outcome);

    private final String field;
    private final String codes;
    private final Function<YearReport, Map<String, Long>> counts;

    Cut(String field, String codes, Function<YearReport, Map<String, Long>> counts) {
        this.field = field;
        this.codes = codes;
        this.counts = counts;
    }

    static Optional<Cut> named(String field) {
        return Arrays.stream(values()).filter(cut -> cut.field.equals(field)).findFirst();
    }

    /** Its name in questions and in keys of texts. */
    String field() {
        return field;
    }

    /** The list its codes are from. */
    String codes() {
        return codes;
    }

    Map<String, Long> of(YearReport report) {
        return counts.apply(report);
    }

    /** Whether a report counts under several codes, so that the sum may exceed the reports. */
    boolean countsTwice() {
        return this == GROUNDS || this == OUTCOME;
    }
}
