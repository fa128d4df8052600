package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.changing.Side;
import be.signaalhuis.portal.meldpunt.report.ReportSummary;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the reader filled in, in words, beside what stands there now. */
@Component
class Sides {

    private final ReportSummary reports;
    private final FileSummary files;
    private final Texts texts;

    Sides(ReportSummary reports, FileSummary files, Texts texts) {
        this.reports = reports;
        this.files = files;
        this.texts = texts;
    }

    List<Side> of(Merge merge) {
        var mine = rows(merge.mine());
        var theirs = rows(merge.theirs());
        return merge.changed().stream()
                .map(unit ->
                        new Side(unit.name(), mine.get(unit.name()), theirs.get(unit.name()), merge.isContested(unit)))
                .toList();
    }

    /** Steps other than a correction stand beside nothing. */
    List<Side> of(Step step, Form form) {
        var told = new LinkedHashMap<String, List<String>>();
        files.of(form.typed(), Set.of(), Set.of()).stream()
                .flatMap(group -> group.rows().stream())
                .forEach(row -> told.put(row.field(), row.texts()));
        return step.fields().stream()
                .filter(field -> !form.isEmpty(field))
                .map(field -> new Side(field, told.getOrDefault(field, form.values(field)), List.of(), false))
                .toList();
    }

    /** What the reader filled in as plain text, to take it along elsewhere. */
    String text(List<Side> sides, Form form) {
        var lines = sides.stream()
                .filter(side -> !side.field().equals("reason"))
                .map(side -> texts.of("field." + side.field()) + "\n" + String.join("\n", side.mine()));
        var reason = Stream.of(form.value("reason"))
                .filter(Predicate.not(String::isEmpty))
                .map(value -> texts.of("field.reason") + "\n" + value);
        return Stream.concat(lines, reason).collect(Collectors.joining("\n\n"));
    }

    private Map<String, List<String>> rows(Form form) {
        var rows = new LinkedHashMap<String, List<String>>();
        reports.of(form).forEach(group -> group.rows().forEach(row -> rows.put(row.field(), row.texts())));
        return rows;
    }
}
