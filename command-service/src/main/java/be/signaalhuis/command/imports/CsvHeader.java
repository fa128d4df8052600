package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.refusal.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The names of a file's columns, held against what the kind of register knows. */
final class CsvHeader {

    private CsvHeader() {}

    static List<String> of(CSVRecord line) {
        return line.stream().map(String::strip).toList();
    }

    static List<Issue> issues(List<String> header, ImportKind kind) {
        var issues = new ArrayList<Issue>();
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!kind.columns().contains(column)) {
                issues.add(RowVerdict.issue(named(column), "columnUnknown"));
            } else if (!seen.add(column)) {
                issues.add(RowVerdict.issue(column, "columnTwice"));
            }
        }
        kind.requiredColumns().stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> issues.add(RowVerdict.issue(column, "columnMissing")));
        return issues;
    }

    /** A header may be anything, also the first row of data: only what looks like a name is repeated. */
    private static String named(String column) {
        return column.matches("[A-Za-z][A-Za-z0-9_]{0,40}") ? column : "?";
    }
}
