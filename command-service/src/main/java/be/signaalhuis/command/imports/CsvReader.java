package be.signaalhuis.command.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads what spreadsheets write: {@code ;} or {@code ,}, with or without BOM, UTF-8 or windows-1252. A
 * row whose quotes do not close spoils itself, not the rows after it.
 */
final class CsvReader {

    private static final int MOST_BROKEN_QUOTES = 100;

    private final ImportKind kind;
    private final String text;
    private final CSVFormat format;
    private final CsvCells cells;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> header;
    private int number;

    private CsvReader(ImportKind kind, String bytes) {
        this.kind = kind;
        this.cells = new CsvCells(CsvEncoding.of(bytes));
        this.text = CsvEncoding.withoutMark(bytes);
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
    }

    static CsvFile read(byte[] file, ImportKind kind) {
        var bytes = CsvEncoding.bytesAsText(file);
        return CsvEncoding.isReadable(bytes)
                ? new CsvReader(kind, bytes).read()
                : CsvFile.unusable(List.of(RowVerdict.issue("", "encodingUnsupported")));
    }

    private CsvFile read() {
        int line = 0;
        for (int broken = 1; line >= 0; broken++) {
            line = readFrom(line, broken);
        }
        if (header == null) {
            return CsvFile.unusable(List.of(RowVerdict.issue("", "headerMissing")));
        }
        var issues = CsvHeader.issues(header, kind);
        return issues.isEmpty() ? new CsvFile(List.copyOf(rows), List.of()) : CsvFile.unusable(issues);
    }

    /** Reads from a line on; the line to go on from after a row with broken quotes, or -1 at the end. */
    private int readFrom(int line, int broken) {
        int lines = 0;
        try (var parser = format.parse(new StringReader(text.substring(startOf(line))))) {
            for (var records = parser.iterator(); records.hasNext(); ) {
                take(records.next());
                lines = (int) parser.getCurrentLineNumber();
            }
            return -1;
        } catch (UncheckedIOException | IOException | IllegalStateException quotesDoNotClose) {
            boolean enough = broken == MOST_BROKEN_QUOTES;
            reject(enough ? "restUnreadable" : "quoteBroken");
            int next = line + lines + 1;
            return enough || startOf(next) >= text.length() ? -1 : next;
        }
    }

    private void take(CSVRecord line) {
        number++;
        if (header == null) {
            header = CsvHeader.of(line);
        } else if (!line.stream().allMatch(String::isBlank)) {
            rows.add(cells.row(number, line, header));
        }
    }

    private void reject(String code) {
        number++;
        rows.add(new CsvRow(number, Map.of(), List.of(RowVerdict.issue("", code))));
    }

    private int startOf(int line) {
        int offset = 0;
        for (int i = 0; i < line && offset >= 0; i++) {
            int end = text.indexOf('\n', offset);
            offset = end < 0 ? text.length() : end + 1;
        }
        return offset;
    }

    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons >= first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }
}
