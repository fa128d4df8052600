package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.refusal.Issue;
import java.util.List;

/**
 * A file as it was read.
 *
 * @param rows its data rows, good and bad
 * @param issues what is wrong with the file as a whole (row 1); if anything, no row is taken
 */
record CsvFile(List<CsvRow> rows, List<Issue> issues) {

    static CsvFile unusable(List<Issue> issues) {
        return new CsvFile(List.of(), List.copyOf(issues));
    }
}
