package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.refusal.Issue;
import java.util.List;

/** One thing wrong with one cell, as it is kept with the task; its text is made for each reader. */
record ImportError(int row, int nr, String field, String code, List<String> arguments) {

    static ImportError of(int row, int nr, Issue issue) {
        return new ImportError(
                row,
                nr,
                issue.name(),
                issue.code(),
                issue.arguments().stream().map(Object::toString).toList());
    }

    Issue toIssue() {
        return new Issue("row", field, code, List.copyOf(arguments));
    }
}
