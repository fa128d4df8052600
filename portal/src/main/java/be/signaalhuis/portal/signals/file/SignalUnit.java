package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.changing.Unit;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.SignalFields;
import java.util.List;
import java.util.Map;

/** Fields of a signal that are corrected together; the first one names them. */
record SignalUnit(List<String> fields) implements Unit {

    /** What a correction can change. */
    static final List<SignalUnit> CONTENT = List.of(
            of(SignalFields.OBSERVED, SignalFields.ON, SignalFields.FROM, SignalFields.UNTIL, SignalFields.MONTH),
            of(SignalFields.AREA),
            of(SignalFields.SUBTYPE),
            of(SignalFields.LIFE_DOMAIN),
            of(SignalFields.POLICY_DOMAIN),
            of(SignalFields.SOURCE),
            of(SignalFields.PLACE),
            of(SignalFields.SUMMARY));

    private static final Map<String, List<String>> SAYING = Map.of(
            SignalFields.PERIOD, List.of(SignalFields.FROM, SignalFields.UNTIL),
            SignalFields.SOME_MONTH, List.of(SignalFields.MONTH),
            SignalFields.DAY, List.of(SignalFields.ON));

    private static SignalUnit of(String... fields) {
        return new SignalUnit(List.of(fields));
    }

    @Override
    public String name() {
        return fields.getFirst();
    }

    @Override
    public boolean isSame(Form one, Form other, Dates dates) {
        return plain(one, dates).equals(plain(other, dates));
    }

    @Override
    public void take(Form from, Map<String, List<String>> into) {
        fields.forEach(field -> into.put(field, from.typed().getOrDefault(field, List.of())));
    }

    /** Without the ways in which the same can be written; of when it was, only the fields that say it. */
    private List<String> plain(Form form, Dates dates) {
        if (!name().equals(SignalFields.OBSERVED)) {
            return form.values(name()).stream()
                    .map(value -> value.replace("\r\n", "\n"))
                    .toList();
        }
        return SAYING.getOrDefault(form.value(name()), List.of(SignalFields.ON)).stream()
                .map(field -> field + " " + plain(form.value(field), dates))
                .toList();
    }

    private static String plain(String value, Dates dates) {
        return dates.typed(value)
                .map(dates::day)
                .or(() -> dates.typedMonth(value).map(Object::toString))
                .orElse(value);
    }
}
