package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.refusal.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The cells of a row as text, and what is wrong with them whatever they mean. */
final class CsvCells {

    private static final int LONGEST_CELL = 20_000;

    private final CsvEncoding encoding;

    CsvCells(CsvEncoding encoding) {
        this.encoding = encoding;
    }

    CsvRow row(int number, CSVRecord line, List<String> header) {
        var issues = new ArrayList<Issue>();
        if (line.size() != header.size()) {
            var column = header.get(Math.min(line.size(), header.size() - 1));
            issues.add(RowVerdict.issue(column, "columnCount", header.size(), line.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(line.size(), header.size()); i++) {
            cell(header.get(i), line.get(i), cells, issues);
        }
        return new CsvRow(number, cells, issues);
    }

    private void cell(String column, String bytes, Map<String, String> cells, List<Issue> issues) {
        if (bytes.length() > LONGEST_CELL) {
            issues.add(RowVerdict.issue(column, "tooLong", LONGEST_CELL));
            return;
        }
        var text = encoding.text(bytes);
        if (text.isEmpty()) {
            issues.add(RowVerdict.issue(column, "encodingBroken"));
        } else if (isFormula(text.get())) {
            issues.add(RowVerdict.issue(column, "formulaNotAllowed"));
        } else if (!text.get().isBlank()) {
            cells.put(column, text.get().strip());
        }
    }

    /** What a spreadsheet would run when somebody opens the file again (OWASP: CSV injection). */
    private static boolean isFormula(String text) {
        return text.matches("(?s)[=@\\t\\r].*") || text.matches("(?s)[+-]\\S.*");
    }
}
