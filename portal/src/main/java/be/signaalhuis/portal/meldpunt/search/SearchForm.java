package be.signaalhuis.portal.meldpunt.search;

import be.signaalhuis.portal.meldpunt.report.ReportForm;
import be.signaalhuis.portal.meldpunt.report.ReportRead;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What one searches by: fields of the report to be, so that nothing is typed twice. */
@Component
class SearchForm {

    static final List<String> FIELDS =
            List.of("facts.occurredFrom", "mainGround", "otherParty.name", "facts.municipality", "facts.area");

    private final ReportForm reports;

    SearchForm(ReportForm reports) {
        this.reports = reports;
    }

    /** @param own municipality of the reader, which stands there from the beginning and alone asks nothing */
    static Form blank(String own) {
        return Form.of(own.isEmpty() ? Map.of() : Map.of("facts.municipality", List.of(own)));
    }

    static Form sent(Form all) {
        var typed = new LinkedHashMap<String, List<String>>();
        FIELDS.stream()
                .filter(field -> !all.isEmpty(field))
                .forEach(field -> typed.put(field, List.of(all.value(field))));
        return Form.of(typed);
    }

    /** What is wrong with what was typed; nothing of a search is required. */
    List<FieldIssue> issues(Form form) {
        return read(form).issues().stream()
                .filter(issue -> FIELDS.contains(issue.field()) && !form.isEmpty(issue.field()))
                .toList();
    }

    boolean asksNothing(Form form, String own) {
        return FIELDS.stream()
                .allMatch(field -> form.isEmpty(field)
                        || field.equals("facts.municipality")
                                && read(form).settled().value(field).equals(own));
    }

    /** In how many things a report can agree; municipality and neighbourhood are one place. */
    int asked(Form form) {
        var names = new HashSet<>(question(form).keySet());
        if (names.contains("municipality")) {
            names.remove("area");
        }
        return names.size();
    }

    /** The question to the query-service; what was not typed is left out. */
    Map<String, String> question(Form form) {
        var read = read(form).settled();
        var question = new LinkedHashMap<String, String>();
        put(question, "municipality", read.value("facts.municipality"));
        put(question, "area", read.value("facts.area"));
        put(question, "occurredOn", day(form));
        put(question, "ground", read.value("mainGround"));
        put(question, "otherParty", read.value("otherParty.name"));
        return question;
    }

    private ReportRead read(Form form) {
        return reports.read(form);
    }

    private String day(Form form) {
        return read(form).body().get("facts") instanceof Map<?, ?> facts
                        && facts.get("occurredFrom") instanceof String day
                ? day
                : "";
    }

    private static void put(Map<String, String> question, String name, String value) {
        if (!value.isEmpty()) {
            question.put(name, value);
        }
    }
}
