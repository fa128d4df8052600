package be.signaalhuis.query.audit.streams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What differs between two states of one file, field by field. */
final class Differences {

    private static final StateRow NOTHING = new StateRow(Map.of(), Map.of());

    private final List<StateDifference> found = new ArrayList<>();

    private Differences() {}

    /** Both of the same views in the same order. */
    static List<StateDifference> between(List<StateOfView> before, List<StateOfView> after) {
        var differences = new Differences();
        for (int i = 0; i < before.size(); i++) {
            differences.compare(before.get(i), after.get(i));
        }
        return List.copyOf(differences.found);
    }

    private void compare(StateOfView before, StateOfView after) {
        var earlier = byKey(before);
        var later = byKey(after);
        var keys = new LinkedHashSet<>(earlier.keySet());
        keys.addAll(later.keySet());
        keys.forEach(key -> compare(after, key, earlier.getOrDefault(key, NOTHING), later.getOrDefault(key, NOTHING)));
    }

    private static Map<Map<String, Object>, StateRow> byKey(StateOfView state) {
        var rows = new LinkedHashMap<Map<String, Object>, StateRow>();
        state.rows().forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    private void compare(StateOfView view, Map<String, Object> key, StateRow before, StateRow after) {
        var earlier = Leaves.of(before);
        var later = Leaves.of(after);
        var fields = new LinkedHashSet<>(earlier.keySet());
        fields.addAll(later.keySet());
        for (var field : fields) {
            if (!Objects.equals(earlier.get(field), later.get(field))) {
                found.add(new StateDifference(
                        view.view(), view.table(), key, field, earlier.get(field), later.get(field)));
            }
        }
    }
}
