package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.history.Changed;
import be.signaalhuis.portal.history.Happening;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.SignalSummary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells in words what a correction or another grade changed. */
@Component
class SignalChangeWords {

    /** What follows from the area, and is not told. */
    private static final List<String> DERIVED = List.of("neighbourhood", "areaDivision");

    private static final Set<String> WHEN = Set.of("observedOn", "observedUntil", "observedAs");

    private final SignalSummary summary;

    SignalChangeWords(SignalSummary summary) {
        this.summary = summary;
    }

    List<Changed> of(List<Happening.Change> changes) {
        var before = new Side(changes, true);
        var after = new Side(changes, false);
        var changed = new HashSet<String>();
        changes.stream()
                .map(Happening.Change::field)
                .filter(field -> !DERIVED.contains(field))
                .forEach(field -> changed.add(WHEN.contains(field) ? SignalFields.OBSERVED : field));
        return SignalSummary.FIELDS.stream()
                .filter(changed::contains)
                .map(field -> new Changed(field, before.texts(field), after.texts(field)))
                .toList();
    }

    /** The values on one side of the changes. */
    private final class Side {

        private final Map<String, List<String>> values = new HashMap<>();
        private final Map<String, String> when = new HashMap<>();
        private final Set<String> erased = new HashSet<>();

        Side(List<Happening.Change> changes, boolean before) {
            changes.forEach(change -> put(change.field(), before ? change.before() : change.after()));
        }

        private void put(String field, JsonNode value) {
            if (value == null || value.isNull()) {
                values.put(field, List.of());
            } else if (value.isObject() && value.path("erased").asBoolean(false)) {
                erased.add(field);
            } else if (value.isObject()) {
                value.properties().forEach(one -> put(field + "." + one.getKey(), one.getValue()));
            } else if (WHEN.contains(field)) {
                when.put(field, value.asString());
            } else {
                values.put(field, List.of(value.asString()));
            }
        }

        List<String> texts(String field) {
            if (erased.contains(field)) {
                return null;
            }
            return field.equals(SignalFields.OBSERVED) ? observed() : summary.texts(Form.of(values), field);
        }

        /** Of what did not change nothing is told: a first day alone, or a last one. */
        private List<String> observed() {
            var from = when.get("observedOn");
            var until = when.get("observedUntil");
            if (from != null && until != null) {
                return List.of(summary.when(LocalDate.parse(from), LocalDate.parse(until), as(from, until)));
            }
            return Stream.of(from, until)
                    .filter(Objects::nonNull)
                    .map(day -> summary.when(LocalDate.parse(day), null, null))
                    .toList();
        }

        private String as(String from, String until) {
            if (when.containsKey("observedAs")) {
                return when.get("observedAs");
            }
            var month = YearMonth.from(LocalDate.parse(from));
            var whole = from.equals(month.atDay(1).toString())
                    && until.equals(month.atEndOfMonth().toString());
            return whole ? SignalFields.SOME_MONTH : SignalFields.PERIOD;
        }
    }
}
