package be.signaalhuis.query.audit.streams;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.audit.pseudonyms.Pseudonyms;
import be.signaalhuis.query.audit.pseudonyms.SealedForm;
import be.signaalhuis.query.audit.pseudonyms.StoredJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes the people out of what was read: after the reading, so that a slow key store holds no connection. */
@Component
class Veil {

    private final Pseudonyms pseudonyms;

    Veil(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    List<StateOfView> over(List<StateOfView> views, Code municipality) {
        var rows = views.stream().flatMap(view -> view.rows().stream());
        var shown = names(rows.flatMap(row -> row.fields().values().stream()), municipality);
        return views.stream()
                .map(view -> new StateOfView(view.view(), view.table(), rows(view, shown), view.more()))
                .toList();
    }

    List<StateDifference> overAll(List<StateDifference> differences, Code municipality) {
        var values = differences.stream().flatMap(one -> Stream.of(one.before(), one.after()));
        var shown = names(values, municipality);
        return differences.stream()
                .map(one -> new StateDifference(
                        one.view(),
                        one.table(),
                        one.row(),
                        one.field(),
                        value(one.before(), shown),
                        value(one.after(), shown)))
                .toList();
    }

    private Function<SealedForm, JsonNode> names(Stream<Object> values, Code municipality) {
        var json = values.filter(JsonNode.class::isInstance).map(JsonNode.class::cast);
        return pseudonyms.of(StoredJson.keys(json.toList()), municipality);
    }

    private static List<StateRow> rows(StateOfView view, Function<SealedForm, JsonNode> shown) {
        return view.rows().stream()
                .map(row -> new StateRow(row.key(), values(row.fields(), shown)))
                .toList();
    }

    private static Map<String, Object> values(Map<String, Object> fields, Function<SealedForm, JsonNode> shown) {
        var values = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> values.put(name, value(value, shown)));
        return Collections.unmodifiableMap(values);
    }

    private static Object value(Object value, Function<SealedForm, JsonNode> shown) {
        return value instanceof JsonNode json ? StoredJson.with(json, shown) : value;
    }
}
