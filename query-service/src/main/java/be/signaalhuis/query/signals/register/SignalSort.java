package be.signaalhuis.query.signals.register;

import be.signaalhuis.query.reading.Sort;
import be.signaalhuis.query.reading.Sort.Key;
import be.signaalhuis.query.reading.Sort.Kind;
import java.util.List;
import java.util.Optional;

/**
 * By what signals can be sorted. Of equals the event that brought their state about decides: at one position of the log
 * it is as lasting as the signal's id, and in a cursor it tells nobody which signal is shielded.
 */
final class SignalSort {

    private static final Key OBSERVED_ON = new Key("observedOn", "observed_from", Kind.DAY, "opened_by");
    private static final Key RECORDED_AT = new Key("recordedAt", "recorded_at", Kind.MOMENT, "opened_by");

    static final Sort DEFAULT = new Sort(OBSERVED_ON, true);
    static final Sort OLDEST_FIRST = new Sort(OBSERVED_ON, false);

    private SignalSort() {}

    static Optional<Sort> of(String text) {
        return text == null ? Optional.of(DEFAULT) : Sort.of(text, List.of(OBSERVED_ON, RECORDED_AT));
    }

    static String valueOf(SignalItem item, Sort sort) {
        return (sort.key() == OBSERVED_ON ? item.observedOn() : item.recordedAt()).toString();
    }
}
