package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.refusal.Issue;
import java.util.List;
import java.util.Map;

/** Which column of a register each field of a file is. */
public record ColumnNames(Map<String, String> ofField) {

    /** The same issues, named by the columns a register's keeper knows. */
    public List<Issue> named(List<Issue> issues) {
        return issues.stream()
                .map(issue -> RowVerdict.issue(
                        column(issue.name()),
                        issue.code(),
                        issue.arguments().stream().map(this::column).toArray()))
                .toList();
    }

    private Object column(Object argument) {
        return argument instanceof String text ? column(text) : argument;
    }

    private String column(String field) {
        var plain = field.replaceAll("\\[\\d+](\\.code)?", "");
        return ofField.getOrDefault(plain, field);
    }
}
