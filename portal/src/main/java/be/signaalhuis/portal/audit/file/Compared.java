package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.audit.file.Comparison.Difference;
import be.signaalhuis.portal.audit.file.StateAfter.Part;
import be.signaalhuis.portal.audit.file.StateAfter.Row;
import be.signaalhuis.portal.audit.values.NamedValue;
import be.signaalhuis.portal.audit.values.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One row of a view as it was known twice: every field of it, and whether it says the same. */
record Compared(String view, String table, List<NamedValue> name, List<Field> fields) {

    /**
     * One field.
     *
     * @param before null when the row, or the field of it, was not there yet; so is after when it is not any more
     * @param written whether it was written anew, also when a pseudonym stands in the place of both
     */
    record Field(String name, List<Told> before, List<Told> after, boolean written) {

        public boolean differs() {
            return written || before == null || !before.equals(after);
        }
    }

    private record Place(String view, String table, Map<?, ?> key) {

        boolean holds(Difference difference) {
            return equals(new Place(difference.view(), difference.table(), difference.row()));
        }
    }

    public long differences() {
        return fields.stream().filter(Field::differs).count();
    }

    static List<Compared> of(StateAfter before, StateAfter after, Comparison comparison) {
        var then = rows(before);
        var now = rows(after);
        var compared = new ArrayList<Compared>();
        Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .forEach(place -> compared.add(of(place, then.get(place), now.get(place), comparison)));
        return List.copyOf(compared);
    }

    private static Compared of(Place place, Row before, Row after, Comparison comparison) {
        var then = values(before);
        var now = values(after);
        var written = comparison.differences().stream().filter(place::holds).toList();
        var fields = Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(name -> new Field(
                        name, then.get(name), now.get(name), written.stream().anyMatch(one -> one.isOf(name))))
                .toList();
        return new Compared(place.view(), place.table(), (after == null ? before : after).name(), fields);
    }

    private static Map<Place, Row> rows(StateAfter state) {
        var rows = new LinkedHashMap<Place, Row>();
        for (Part part : state.views()) {
            part.rows().forEach(row -> rows.put(new Place(part.view(), part.table(), row.key()), row));
        }
        return rows;
    }

    private static Map<String, List<Told>> values(Row row) {
        var values = new LinkedHashMap<String, List<Told>>();
        if (row != null) {
            row.values().forEach(value -> values.put(value.name(), value.values()));
        }
        return values;
    }
}
