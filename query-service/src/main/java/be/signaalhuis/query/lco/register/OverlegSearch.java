package be.signaalhuis.query.lco.register;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of one list of files and their parameters; only what restricts becomes SQL. */
public final class OverlegSearch {

    private static final String GOES_ON = "status in ('OPEN', 'PAUSED') and consent <> 'WITHDRAWN'";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public OverlegSearch(Known known, Code municipality) {
        conditions.add("(" + known.rowsThatHeld() + ")");
        parameters.putAll(known.parameters());
        add("municipality = :municipality", "municipality", municipality.value());
    }

    /** @param condition on the columns of the register, without parameters */
    public OverlegSearch that(String condition) {
        conditions.add(condition);
        return this;
    }

    /** @param condition on the columns of the register, with one parameter */
    public OverlegSearch that(String condition, String parameter, Object value) {
        add(condition, parameter, value);
        return this;
    }

    /** Files in which somebody may still be asked to do something. */
    public OverlegSearch goingOn() {
        return that(GOES_ON);
    }

    OverlegSearch matching(OverlegFilter filter) {
        if (!filter.status().isEmpty()) {
            add("status = any (:status::text[])", "status", filter.status().toArray(String[]::new));
        }
        if (filter.imported() != null) {
            add("imported = :imported", "imported", filter.imported());
        }
        if (filter.withChildren() != null) {
            add("with_children = :withChildren", "withChildren", filter.withChildren());
        }
        return this;
    }

    OverlegSearch behind(Cursor cursor) {
        if (cursor != null) {
            add("(opened_on, overleg_id) < (:last::date, :lastId)", "last", cursor.last());
            parameters.put("lastId", cursor.id());
        }
        return this;
    }

    String where() {
        return " where " + String.join("\n and ", conditions);
    }

    /** The files, for a statement that joins them; its parameters are {@link #parameters()}. */
    public String select() {
        return "select overleg_id from views.overleg_register" + where();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }
}
