package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.history.Changed;
import be.signaalhuis.portal.history.Happening;
import be.signaalhuis.portal.meldpunt.report.ReportSummary;
import be.signaalhuis.portal.page.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells in words what a correction changed: each field of the page before and after. */
@Component
class ChangeWords {

    private final ReportSummary reports;

    ChangeWords(ReportSummary reports) {
        this.reports = reports;
    }

    List<Changed> of(List<Happening.Change> changes) {
        var before = new Side();
        var after = new Side();
        for (var change : changes) {
            before.put(change.field(), change.before());
            after.put(change.field(), change.after());
        }
        var rowsBefore = before.rows();
        var told = new ArrayList<Changed>();
        after.rows().forEach((field, textsAfter) -> {
            var one = new Changed(
                    field, before.orErased(field, rowsBefore.get(field)), after.orErased(field, textsAfter));
            if (one.before() == null || !one.before().equals(one.after())) {
                told.add(one);
            }
        });
        return told.stream().filter(one -> !isNothing(one)).toList();
    }

    private static boolean isNothing(Changed one) {
        return List.of().equals(one.before()) && List.of().equals(one.after());
    }

    /** The values on one side of the changes, by field of the page. */
    private final class Side {

        private final Map<String, List<String>> values = new HashMap<>();
        private final Set<String> erased = new HashSet<>();

        void put(String field, JsonNode value) {
            if (value == null || value.isNull()) {
                values.put(field, List.of());
            } else if (value.isArray()) {
                several(field, value);
            } else if (value.isObject() && value.path("erased").asBoolean(false)) {
                erased.add(field);
            } else if (value.isObject() && value.has("code")) {
                values.put(field, List.of(text(value, "code")));
                values.put(field + ".link", List.of(text(value, "link")));
            } else if (value.isObject()) {
                value.properties().forEach(one -> put(field + "." + one.getKey(), one.getValue()));
            } else {
                values.put(field, List.of(value.asString()));
            }
        }

        private void several(String field, JsonNode array) {
            var name = field.equals("consents") ? "purpose" : "code";
            values.put(field, texts(array, name));
            values.put(field + ".link", texts(array, "link"));
        }

        /** In the order of the pages. */
        Map<String, List<String>> rows() {
            var rows = new java.util.LinkedHashMap<String, List<String>>();
            reports.of(Form.of(values))
                    .forEach(group -> group.rows().forEach(row -> rows.put(row.field(), row.texts())));
            return rows;
        }

        List<String> orErased(String field, List<String> texts) {
            var isErased = erased.contains(field) || field.startsWith("reporter.") && erased.contains("reporter");
            return isErased ? null : texts;
        }
    }

    private static List<String> texts(JsonNode array, String name) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(text(one, name)));
        return texts;
    }

    private static String text(JsonNode value, String name) {
        return value.path(name).asString("");
    }
}
