package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.meldpunt.report.ReportSummary;
import be.signaalhuis.portal.page.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is known of a report, group by group: also how it ended, once it has. */
@Component
class FileSummary {

    /** How it ended, with the lists of what is a code. */
    private static final Map<String, String> ENDING = ending();

    private final ReportSummary reports;
    private final Codes codes;

    FileSummary(ReportSummary reports, Codes codes) {
        this.reports = reports;
        this.codes = codes;
    }

    /** @param key of its heading */
    record Group(String key, List<Row> rows) {}

    /**
     * One field in words.
     *
     * @param erased whether it held something that is gone
     * @param changed whether the reader has just changed it
     */
    record Row(String field, List<String> texts, boolean erased, boolean changed) {}

    List<Group> of(Map<String, List<String>> values, Set<String> erased, Set<String> changed) {
        var form = Form.of(values);
        var groups = new ArrayList<Group>();
        for (var group : reports.of(form)) {
            groups.add(new Group(
                    group.part().key(),
                    group.rows().stream()
                            .map(row -> row(row.field(), row.texts(), erased, changed))
                            .toList()));
        }
        var ending = ENDING.keySet().stream()
                .filter(field -> !form.isEmpty(field) || erased.contains(field))
                .map(field -> row(field, ending(form, field), erased, changed))
                .toList();
        if (!ending.isEmpty()) {
            groups.addFirst(new Group("ending", ending));
        }
        return groups;
    }

    private List<String> ending(Form form, String field) {
        return form.values(field).stream()
                .map(value -> codes.label(ENDING.get(field), value))
                .toList();
    }

    private static Row row(String field, List<String> texts, Set<String> erased, Set<String> changed) {
        return new Row(field, texts, erased.contains(field), changed.contains(field));
    }

    private static Map<String, String> ending() {
        var ending = new LinkedHashMap<String, String>();
        ending.put("outcomes", "OUTCOME");
        ending.put("closedOn", "");
        ending.put("referredTo", "REFERRAL_BODY");
        ending.put("explanation", "");
        ending.put("withdrawnOn", "");
        ending.put("cause", "WITHDRAWAL_CAUSE");
        return ending;
    }
}
