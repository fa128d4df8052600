package be.signaalhuis.query.followup.items;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The conditions of one list of items and their parameters; only what restricts becomes SQL. */
final class ItemSearch {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ItemSearch(Known known, Code municipality) {
        conditions.add("(" + known.rowsThatHeld() + ")");
        parameters.putAll(known.parameters());
        add("municipality = :municipality", "municipality", municipality.value());
    }

    ItemSearch matching(ItemsAsked asked) {
        if (asked.state() != null) {
            var condition = asked.state().condition();
            conditions.add(condition);
            if (condition.contains(":day")) {
                parameters.put("day", asked.day());
            }
        }
        if (!asked.kind().isEmpty()) {
            add("kind = any (:kind::text[])", "kind", asked.kind().toArray(String[]::new));
        }
        if (!asked.owner().isEmpty()) {
            add("owner = any (:owner::text[])", "owner", asked.owner().toArray(String[]::new));
        }
        return asked.year() == null ? this : of(asked.year());
    }

    ItemSearch of(Year year) {
        add("noted_on between :from and :until", "from", year.atDay(1));
        parameters.put("until", year.atMonth(12).atEndOfMonth());
        return this;
    }

    ItemSearch of(UUID consultation) {
        add("consultation_id = :consultation", "consultation", consultation);
        return this;
    }

    ItemSearch one(UUID item) {
        add("item_id = :item", "item", item);
        return this;
    }

    ItemSearch behind(Cursor cursor) {
        if (cursor != null) {
            add("(noted_on, item_id) < (:last::date, :lastId)", "last", cursor.last());
            parameters.put("lastId", cursor.id());
        }
        return this;
    }

    String where() {
        return " where " + String.join("\n and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }
}
