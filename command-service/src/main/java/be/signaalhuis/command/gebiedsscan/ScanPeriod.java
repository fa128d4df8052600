package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.CodeCheck;
import java.time.LocalDate;

/** The days whose signals a scan counts: begun, and short enough to be about one situation. */
final class ScanPeriod {

    private static final int LONGEST_YEARS = 10;

    private ScanPeriod() {}

    static void check(CodeCheck check, LocalDate from, LocalDate until, LocalDate today) {
        if (check.required("from", from)) {
            check.date("from", from, today);
        }
        if (check.required("until", until) && from != null) {
            check.order("until", until, from, "from");
            if (until.isAfter(from.plusYears(LONGEST_YEARS))) {
                check.add("until", "periodTooLong", LONGEST_YEARS);
            }
        }
    }
}
