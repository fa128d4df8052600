package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.history.Changed;
import be.signaalhuis.portal.history.Happening;
import be.signaalhuis.portal.history.Personal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells in words what is known of a bottleneck, and what was changed about it. */
@Component("bottleneckWords")
class BottleneckWords {

    private static final Map<String, String> LISTS =
            Map.of("lifeDomain", "LIFE_DOMAIN", "coordinator", "SERVICE", "involved", "SERVICE");
    private static final List<String> ROWS =
            List.of("lifeDomain", "formedOn", "coordinator", "involved", "howTackled", "tackledOn");
    private static final Map<String, String> ON_THE_PAGE = Map.of("services", "involved", "signals", "bundled");

    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    BottleneckWords(Codes codes, Dates dates, Texts texts) {
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    record Row(String field, List<String> texts) {}

    /** By field of the pages: codes as codes; what was acknowledged since stands on top. */
    Form values(Seen<BottleneckFile> seen) {
        var values = new LinkedHashMap<String, List<String>>();
        var file = seen.file();
        if (file != null) {
            put(values, "bottleneckTitle", text(file.title()));
            put(values, "state", file.state());
            put(values, "lifeDomain", file.lifeDomain());
            put(values, "formedOn", dates.day(file.formedOn()));
            put(values, "coordinator", file.coordinator());
            values.put("involved", file.services());
            put(values, "howTackled", text(file.how()));
            put(values, "tackledOn", dates.day(file.tackledOn()));
        }
        if (seen.newer() != null) {
            values.putAll(seen.newer().values());
        }
        return Form.of(values);
    }

    List<Row> rows(Form values) {
        return ROWS.stream()
                .filter(field -> !values.isEmpty(field))
                .map(field -> new Row(field, words(field, values.values(field))))
                .toList();
    }

    /** The services that work on it, in one line. */
    public String services(List<String> services) {
        return String.join(", ", words("involved", services));
    }

    public String text(Personal personal) {
        return personal == null ? "" : personal.erased() ? texts.of("history.erased") : personal.text();
    }

    List<Changed> of(List<Happening.Change> changes) {
        return changes.stream()
                .map(change -> new Changed(
                        ON_THE_PAGE.getOrDefault(change.field(), change.field()),
                        side(change.field(), change.before()),
                        side(change.field(), change.after())))
                .toList();
    }

    private List<String> side(String field, JsonNode value) {
        if (value == null || value.isNull()) {
            return List.of();
        }
        var all = new ArrayList<String>();
        (value.isArray() ? value.valueStream() : Stream.of(value)).forEach(one -> all.add(one.asString()));
        if (field.equals("state")) {
            return all.stream().map(one -> texts.of("bottleneckState." + one)).toList();
        }
        return words(ON_THE_PAGE.getOrDefault(field, field), all);
    }

    private List<String> words(String field, List<String> values) {
        var list = LISTS.get(field);
        return list == null
                ? values
                : values.stream().map(code -> codes.label(list, code)).toList();
    }

    private static void put(Map<String, List<String>> values, String field, String value) {
        if (value != null && !value.isEmpty()) {
            values.put(field, List.of(value));
        }
    }
}
