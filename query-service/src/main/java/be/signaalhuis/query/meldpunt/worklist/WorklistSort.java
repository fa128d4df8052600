package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.query.reading.Sort;
import be.signaalhuis.query.reading.Sort.Key;
import be.signaalhuis.query.reading.Sort.Kind;
import java.util.List;
import java.util.Optional;

/** By what a worklist can be sorted. */
final class WorklistSort {

    private static final Key RECEIVED_ON = new Key("receivedOn", "received_on", Kind.DAY, "report_id");
    private static final Key RECORDED_AT = new Key("recordedAt", "recorded_at", Kind.MOMENT, "report_id");

    static final Sort DEFAULT = new Sort(RECEIVED_ON, true);

    private WorklistSort() {}

    static Optional<Sort> of(String text) {
        return text == null ? Optional.of(DEFAULT) : Sort.of(text, List.of(RECEIVED_ON, RECORDED_AT));
    }

    static String valueOf(WorklistItem item, Sort sort) {
        return (sort.key() == RECEIVED_ON ? item.receivedOn() : item.recordedAt()).toString();
    }
}
