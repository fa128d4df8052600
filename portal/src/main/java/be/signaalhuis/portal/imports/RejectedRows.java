package be.signaalhuis.portal.imports;

import be.signaalhuis.portal.imports.Task.Wrong;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The rejected rows of a file as they were, each with its number and what is wrong with it; for Excel with Belgian
 * settings: byte order mark, semicolons, CRLF. What Excel would take for a formula gets an apostrophe.
 */
final class RejectedRows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final Map<Integer, List<Wrong>> wrong;
    private final StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    private List<String> header;

    private RejectedRows(List<Wrong> wrong) {
        this.wrong = wrong.stream().collect(Collectors.groupingBy(Wrong::row, TreeMap::new, Collectors.toList()));
    }

    /** @param headings of the two columns that are added: number of the row, and reason */
    static byte[] of(byte[] file, List<Wrong> wrong, List<String> headings) {
        var rejected = new RejectedRows(wrong);
        Rows.read(file, row -> rejected.take(row, headings));
        return rejected.csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void take(Row row, List<String> headings) {
        if (header == null && !row.broken()) {
            header = row.cells();
            print(row, headings);
        } else if (wrong.containsKey(row.number())) {
            print(row, List.of(Integer.toString(row.number()), reason(wrong.get(row.number()))));
        }
    }

    private static String reason(List<Wrong> wrong) {
        return wrong.stream()
                .map(one -> one.field().isEmpty() ? one.detail() : one.field() + ": " + one.detail())
                .collect(Collectors.joining(" "));
    }

    /** Number and reason stand under their headings, however many cells the row has. */
    private void print(Row row, List<String> added) {
        var cells = new ArrayList<>(row.cells().subList(0, Math.min(row.cells().size(), width(row))));
        while (cells.size() < width(row)) {
            cells.add("");
        }
        cells.addAll(added);
        cells.addAll(row.cells()
                .subList(Math.min(row.cells().size(), width(row)), row.cells().size()));
        try {
            new CSVPrinter(csv, FORMAT)
                    .printRecord(cells.stream().map(RejectedRows::harmless).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int width(Row row) {
        return header == null ? row.cells().size() : header.size();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
