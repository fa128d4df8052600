package be.signaalhuis.command.imports;

import be.signaalhuis.events.codes.Code;
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

/** The cells of one row as codes, dates and references, and all that could not be read as such. */
public final class RowCells {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private final CsvRow row;
    private final List<Issue> issues;

    public RowCells(CsvRow row) {
        this.row = row;
        this.issues = new ArrayList<>(row.issues());
    }

    public boolean isEmpty(String column) {
        return row.cell(column).isEmpty();
    }

    public Optional<String> text(String column) {
        return row.cell(column);
    }

    /** The reference that makes the row one file; it must be there. */
    public ExternalReference reference(String column) {
        var text = row.cell(column);
        if (text.isEmpty()) {
            add(column, "required");
        } else if (!ExternalReference.isShapedLike(text.get())) {
            add(column, "referenceInvalid");
        }
        return text.filter(ExternalReference::isShapedLike)
                .map(ExternalReference::new)
                .orElse(null);
    }

    public Code code(String column) {
        return row.cell(column).map(text -> code(column, text)).orElse(null);
    }

    /** Codes with commas or bars between them. */
    public List<Code> codes(String column) {
        return row.cell(column).stream()
                .flatMap(text -> Arrays.stream(text.split("[,|]")))
                .map(text -> code(column, text.strip()))
                .filter(code -> code != null)
                .toList();
    }

    public LocalDate date(String column) {
        return row.cell(column).map(text -> date(column, text)).orElse(null);
    }

    /** A cell that cannot be read as what its column holds. */
    public void add(String column, String code) {
        issues.add(RowVerdict.issue(column, code));
    }

    /** What could not be read; if anything, the rest is not complete. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** With what the rules say of the rest: a cell that could not be read is named once, for its own fault. */
    public List<Issue> issuesWith(List<Issue> ofRules) {
        if (issues.isEmpty()) {
            return ofRules;
        }
        var all = new ArrayList<>(issues);
        var named = issues.stream().map(Issue::name).toList();
        ofRules.stream()
                .filter(issue -> !named.contains(issue.name()) && !issue.code().equals("required"))
                .forEach(all::add);
        return all;
    }

    private Code code(String column, String text) {
        if (Code.isShapedLike(text)) {
            return Code.of(text);
        }
        add(column, "codeUnknown");
        return null;
    }

    private LocalDate date(String column, String text) {
        for (var format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException notThisOne) {
                continue;
            }
        }
        add(column, "dateInvalid");
        return null;
    }
}
