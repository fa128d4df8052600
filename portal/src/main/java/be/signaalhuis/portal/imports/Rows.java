package be.signaalhuis.portal.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the rows of a file with the numbers the service gives them: a row whose quotes do not close spoils itself, not
 * the rows after it.
 */
final class Rows {

    private static final int MOST_BROKEN_QUOTES = 100;

    private final Encoding encoding;
    private final String text;
    private final CSVFormat format;
    private final Consumer<Row> reader;
    private int number;

    private Rows(byte[] file, Consumer<Row> reader) {
        var bytes = Encoding.bytesAsText(file);
        this.encoding = Encoding.of(bytes);
        this.text = Encoding.withoutMark(bytes);
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        this.reader = reader;
    }

    static void read(byte[] file, Consumer<Row> reader) {
        var rows = new Rows(file, reader);
        int line = 0;
        for (int broken = 1; line >= 0; broken++) {
            line = rows.readFrom(line, broken);
        }
    }

    static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons >= first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    /** The line to go on from after a row with broken quotes; -1 at the end. */
    private int readFrom(int line, int broken) {
        int lines = 0;
        try (var parser = format.parse(new StringReader(text.substring(startOf(line))))) {
            for (var records = parser.iterator(); records.hasNext(); ) {
                take(records.next());
                lines = (int) parser.getCurrentLineNumber();
            }
            return -1;
        } catch (UncheckedIOException | IOException | IllegalStateException quotesDoNotClose) {
            reader.accept(new Row(++number, List.of(), true));
            int next = line + lines + 1;
            return broken == MOST_BROKEN_QUOTES || startOf(next) >= text.length() ? -1 : next;
        }
    }

    private void take(CSVRecord line) {
        reader.accept(new Row(++number, line.stream().map(encoding::text).toList(), false));
    }

    private int startOf(int line) {
        int offset = 0;
        for (int i = 0; i < line; i++) {
            int end = text.indexOf('\n', offset);
            offset = end < 0 ? text.length() : end + 1;
        }
        return offset;
    }
}
