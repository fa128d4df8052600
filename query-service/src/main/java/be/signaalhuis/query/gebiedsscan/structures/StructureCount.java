package be.signaalhuis.query.gebiedsscan.structures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of the opportunity structures is counted. */
enum StructureCount {
    SEEN("seen_on between :from and :until"),
    REMOVED("removed_on between :from and :until"),
    /** At the end of a year, or by now. */
    OPEN("seen_on <= :until and (removed_on is null or removed_on > :until)");

    private final String condition;

    StructureCount(String condition) {
        this.condition = condition;
    }

    static Optional<StructureCount> named(String text) {
        return Arrays.stream(values())
                .filter(count -> count.text().equals(text))
                .findFirst();
    }

    /** Its name in an id, and its field in a year. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SQL for the structures of a year. */
    String condition() {
        return condition;
    }
}
