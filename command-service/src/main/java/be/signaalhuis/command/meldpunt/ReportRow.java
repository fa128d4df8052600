package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.imports.CsvRow;
import be.signaalhuis.command.imports.RowVerdict;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.refusal.Issue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads one row of the register as a report and, when it says how it ended, its closure. */
final class ReportRow {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private final CsvRow row;
    private final List<Issue> issues;

    ReportRow(CsvRow row) {
        this.row = row;
        this.issues = new ArrayList<>(row.issues());
    }

    /**
     * What the row says.
     *
     * @param shape what could not even be read; then the rest is not complete
     */
    record Read(ExternalReference reference, ReportContent content, Closure closure, List<Issue> shape) {

        /** Everything wrong with the row: what could not be read, and what the rules say of the rest. */
        List<Issue> issues(DeskRules rules, LocalDate today) {
            if (!shape.isEmpty()) {
                return withRules(rules, today);
            }
            var all = new ArrayList<>(
                    ReportColumns.named(rules.check(content, today).issues()));
            if (closure != null) {
                all.addAll(
                        ReportColumns.named(rules.check(closure, content, today).issues()));
            }
            return all;
        }

        /** A cell that could not be read is named once, for its own fault. */
        private List<Issue> withRules(DeskRules rules, LocalDate today) {
            var all = new ArrayList<>(shape);
            var named = shape.stream().map(Issue::name).toList();
            ReportColumns.named(rules.check(content, today).issues()).stream()
                    .filter(issue ->
                            !named.contains(issue.name()) && !issue.code().equals("required"))
                    .forEach(all::add);
            return all;
        }
    }

    Read read() {
        var reference = row.cell(ReportColumns.REFERENCE);
        if (reference.isEmpty()) {
            issues.add(RowVerdict.issue(ReportColumns.REFERENCE, "required"));
        } else if (!ExternalReference.isShapedLike(reference.get())) {
            issues.add(RowVerdict.issue(ReportColumns.REFERENCE, "referenceInvalid"));
        }
        var content = content();
        var closure = closure();
        return new Read(
                reference
                        .filter(ExternalReference::isShapedLike)
                        .map(ExternalReference::new)
                        .orElse(null),
                content,
                closure,
                List.copyOf(issues));
    }

    private ReportContent content() {
        var facts = new Facts(
                code(ReportColumns.MUNICIPALITY),
                null,
                null,
                null,
                null,
                null,
                row.cell(ReportColumns.SUMMARY).map(Fresh::seal).orElse(null));
        return new ReportContent(
                date(ReportColumns.RECEIVED),
                code(ReportColumns.CHANNEL),
                code(ReportColumns.ROLE),
                null,
                facts,
                code(ReportColumns.RESIDENCE),
                Optional.ofNullable(code(ReportColumns.GROUND))
                        .map(Ground::actual)
                        .orElse(null),
                codes(ReportColumns.MORE_GROUNDS).stream().map(Ground::actual).toList(),
                code(ReportColumns.DOMAIN),
                code(ReportColumns.BEHAVIOUR),
                code(ReportColumns.EXPECTATION),
                null,
                List.of());
    }

    /** A row that tells any of the closure tells all of it; one that tells nothing is an open report. */
    private Closure closure() {
        if (row.cell(ReportColumns.OUTCOME).isEmpty()
                && row.cell(ReportColumns.CLOSED).isEmpty()
                && row.cell(ReportColumns.REFERRED_TO).isEmpty()) {
            return null;
        }
        return new Closure(
                date(ReportColumns.CLOSED), codes(ReportColumns.OUTCOME), code(ReportColumns.REFERRED_TO), null);
    }

    private Code code(String column) {
        return row.cell(column).map(text -> code(column, text)).orElse(null);
    }

    private List<Code> codes(String column) {
        return row.cell(column).stream()
                .flatMap(text -> Arrays.stream(text.split("[,|]")))
                .map(text -> code(column, text.strip()))
                .filter(code -> code != null)
                .toList();
    }

    private Code code(String column, String text) {
        if (Code.isShapedLike(text)) {
            return Code.of(text);
        }
        issues.add(RowVerdict.issue(column, "codeUnknown"));
        return null;
    }

    private LocalDate date(String column) {
        return row.cell(column).map(text -> date(column, text)).orElse(null);
    }

    private LocalDate date(String column, String text) {
        for (var format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException notThisOne) {
                continue;
            }
        }
        issues.add(RowVerdict.issue(column, "dateInvalid"));
        return null;
    }
}
