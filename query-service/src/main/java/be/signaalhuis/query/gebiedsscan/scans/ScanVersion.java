package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a version as questions write it. */
final class ScanVersion {

    static final String BASELINE = "baseline";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private ScanVersion() {}

    /** Empty when the text is no such number. */
    static Optional<Integer> read(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Null for the baseline. */
    static Integer toCompare(String text) {
        return text.equals(BASELINE)
                ? null
                : read(text).orElseThrow(() -> Refused.input(Issue.query("with", "scanVersionInvalid")));
    }
}
