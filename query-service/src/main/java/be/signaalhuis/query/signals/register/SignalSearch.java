package be.signaalhuis.query.signals.register;

import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Sort;
import be.signaalhuis.query.signals.SignalArea;
import be.signaalhuis.query.signals.SignalReader;
import be.signaalhuis.query.signals.SignalUses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of one list of signals and their parameters; only what restricts becomes SQL. */
final class SignalSearch {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final String shielded;
    private final String used;

    SignalSearch(Known known, SignalReader reader, SignalUses uses) {
        shielded = reader.shielded(known);
        used = uses.condition(known);
        conditions.add("(" + known.rowsThatHeld() + ")");
        conditions.add(reader.condition());
        parameters.putAll(known.parameters());
        parameters.putAll(reader.parameters());
    }

    SignalSearch matching(SignalFilter filter, SignalArea area) {
        anyOf("theme", filter.theme());
        anyOf("life_domain", filter.lifeDomain());
        anyOf("policy_domain", filter.policyDomain());
        anyOf("source", filter.source());
        anyOf("status", filter.status());
        when(filter.observedFrom(), "observed_from >= :observedFrom", "observedFrom");
        when(filter.observedUntil(), "observed_from <= :observedUntil", "observedUntil");
        when(filter.externalReference(), "external_reference = :reference", "reference");
        conditions.add(area.condition());
        parameters.putAll(area.parameters());
        flag(filter.needsReview(), "review_reasons <> '{}'", "review_reasons = '{}'");
        flag(filter.used(), used, "not (" + used + ")");
        wall(filter);
        return this;
    }

    SignalSearch among(Collection<String> ids) {
        conditions.add("signal_id = any (:ids::uuid[])");
        parameters.put("ids", ids.toArray(String[]::new));
        return this;
    }

    /** Of what is shielded only that it counts is known. */
    private void wall(SignalFilter filter) {
        conditions.add(filter.asksForContent() ? "not " + shielded : "(status = 'LOGGED' or not " + shielded + ")");
    }

    SignalSearch behind(Cursor cursor, Sort sort) {
        if (cursor != null) {
            conditions.add(sort.behindLast());
            parameters.put("last", cursor.last());
            parameters.put("lastId", cursor.id().toString());
        }
        return this;
    }

    String columns() {
        return "*, " + shielded + " as shielded, " + used + " as used";
    }

    String from() {
        return " from views.signals_register as signal where " + String.join("\n and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void anyOf(String column, List<String> codes) {
        if (!codes.isEmpty()) {
            conditions.add(column + " = any (:%s::text[])".formatted(column));
            parameters.put(column, codes.toArray(String[]::new));
        }
    }

    private void when(Object value, String condition, String parameter) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    private void flag(Boolean value, String whenTrue, String whenFalse) {
        if (value != null) {
            conditions.add(value ? whenTrue : whenFalse);
        }
    }
}
