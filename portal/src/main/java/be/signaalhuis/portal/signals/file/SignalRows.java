package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.SignalSummary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is known of a signal, row by row. */
@Component
class SignalRows {

    private final SignalSummary summary;

    SignalRows(SignalSummary summary) {
        this.summary = summary;
    }

    /**
     * @param erased whether it held something that is gone
     * @param changed whether the reader has just changed it
     */
    record Row(String field, List<String> texts, boolean erased, boolean changed) {}

    List<Row> of(Map<String, List<String>> values, Set<String> erased, Set<String> changed) {
        return summary.of(Form.of(values)).stream()
                .map(row ->
                        new Row(row.field(), row.texts(), erased.contains(row.field()), changed.contains(row.field())))
                .toList();
    }
}
