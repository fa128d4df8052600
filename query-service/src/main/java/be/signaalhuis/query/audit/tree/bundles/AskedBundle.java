package be.signaalhuis.query.audit.tree.bundles;

import be.signaalhuis.eventstore.merkle.BundleRange;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.RecordedPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which bundle somebody wants.
 *
 * @param known size of a checkpoint that they hold, or null
 */
record AskedBundle(LogName log, RecordedPeriod recorded, Long known) {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    /** @param size of the newest tree; whoever holds a larger one has found something out already */
    BundleRange range(long size) {
        if (known != null && (known < 0 || known > size)) {
            throw Refused.input(Issue.query("known", "outOfRange", 0, size));
        }
        return new BundleRange(log, recorded.from(), recorded.after(), known);
    }

    String fileName() {
        var from = recorded.from() == null ? "" : "-from-" + day(recorded.from());
        var until =
                recorded.after() == null ? "" : "-until-" + day(recorded.after().minusNanos(1));
        return log.key() + from + until + ".ndjson";
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(BELGIUM).toLocalDate();
    }
}
