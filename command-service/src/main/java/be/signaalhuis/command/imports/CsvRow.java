package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.refusal.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a file.
 *
 * @param number the row as a spreadsheet numbers it: the header is row 1
 * @param cells text by column; blank cells are left out
 * @param issues what is wrong with the row as such: shape, encoding, length, formulas
 */
public record CsvRow(int number, Map<String, String> cells, List<Issue> issues) {

    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }
}
