package be.signaalhuis.portal.lco.family;

import be.signaalhuis.portal.changing.Unit;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;

/** One field of a family that two people may have changed. */
record FamilyUnit(String name) implements Unit {

    @Override
    public boolean isSame(Form one, Form other, Dates dates) {
        return plain(one, dates).equals(plain(other, dates));
    }

    @Override
    public void take(Form from, Map<String, List<String>> into) {
        into.put(name, from.typed().getOrDefault(name, List.of()));
    }

    /** Without the ways in which the same can be written. */
    private List<String> plain(Form form, Dates dates) {
        return form.values(name).stream()
                .map(value -> dates.typed(value).map(dates::day).orElseGet(() -> value.replace("\r\n", "\n")))
                .toList();
    }
}
