package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of one worklist and their parameters; only what restricts becomes SQL. */
final class WorklistSearch {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    WorklistSearch(Known known, ReaderArea area, WorklistFilter filter) {
        conditions.add("(" + known.rowsThatHeld() + ")");
        parameters.putAll(known.parameters());
        conditions.add(ReaderArea.CONDITION);
        parameters.putAll(area.parameters());
        anyOf("status", filter.status());
        anyOf("municipality", filter.municipality());
        anyOf("main_ground", filter.mainGround());
        anyIn("grounds", filter.ground());
        anyOf("domain", filter.domain());
        anyOf("channel", filter.channel());
        anyIn("outcomes", filter.outcome());
        when(filter.receivedFrom(), "received_on >= :receivedFrom", "receivedFrom");
        when(filter.receivedUntil(), "received_on <= :receivedUntil", "receivedUntil");
        when(filter.outsideServiceArea(), "outside_service_area = :outside", "outside");
        when(filter.externalReference(), "external_reference = :reference", "reference");
    }

    WorklistSearch behind(Cursor cursor, Sort sort) {
        if (cursor != null) {
            conditions.add(sort.behindLast());
            parameters.put("last", cursor.last());
            parameters.put("lastId", cursor.id().toString());
        }
        return this;
    }

    String where() {
        return " where " + String.join("\n and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void anyOf(String column, List<String> codes) {
        restrict(column, "= any (:%s::text[])", codes);
    }

    /** For a column that holds several codes. */
    private void anyIn(String column, List<String> codes) {
        restrict(column, "&& :%s::text[]", codes);
    }

    private void restrict(String column, String condition, List<String> codes) {
        if (!codes.isEmpty()) {
            conditions.add(column + " " + condition.formatted(column));
            parameters.put(column, codes.toArray(String[]::new));
        }
    }

    private void when(Object value, String condition, String parameter) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }
}
