package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.export.SmallCells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The matrix as it may leave the house: in the reader's language, small numbers not shown, whatever file it becomes. */
final class MatrixRows {

    private final Matrix matrix;
    private final String municipality;
    private final Locale reader;
    private final ResourceBundle texts;
    private final Collection<CodeEntry> lifeDomains =
            CodeLists.current().list(Cut.LIFE_DOMAIN.codes()).entries();
    private final SmallCells cells;

    MatrixRows(Matrix matrix, ScanArea municipality, Locale reader) {
        this.matrix = matrix;
        this.municipality = municipality.name(reader);
        this.reader = reader;
        this.texts = ResourceBundle.getBundle("query-texts", reader);
        this.cells =
                SmallCells.of(matrix.areas().stream().map(this::counts).toArray(long[][]::new), lifeDomains.size());
    }

    private long[] counts(Matrix.Row row) {
        return lifeDomains.stream()
                .mapToLong(code -> row.lifeDomains().getOrDefault(code.code().value(), 0L))
                .toArray();
    }

    /** What the matrix is made of, and how to read it: a name and a value each. */
    List<List<Object>> provenance() {
        return List.of(
                List.of(text("title"), municipality),
                List.of(text("from"), shown(matrix.from())),
                List.of(text("until"), shown(matrix.until())),
                List.of(text("asKnownOn"), matrix.asKnownOn() == null ? "" : matrix.asKnownOn()),
                List.of(text("position"), matrix.position()),
                List.of(text("codeListVersion"), matrix.codeListVersion().value()),
                List.of(text("division"), matrix.division() == null ? "" : matrix.division()),
                List.of(text("method"), text("counted")),
                List.of(text("method"), text("suppressed")));
    }

    private static Object shown(LocalDate day) {
        return day == null ? "" : day;
    }

    Object[] head() {
        var head = new ArrayList<Object>(List.of(text("code"), text("area")));
        lifeDomains.forEach(entry -> head.add(entry.labels().in(reader)));
        head.add(text("total"));
        return head.toArray();
    }

    /** A row for each area, and one of totals. */
    List<Object[]> rows() {
        var rows = new ArrayList<Object[]>();
        for (var area : matrix.areas()) {
            rows.add(row(area.area(), area.name(), rows.size()));
        }
        rows.add(row("", text("total"), rows.size()));
        return rows;
    }

    private Object[] row(String code, String name, int row) {
        var cell = new ArrayList<Object>(List.of(code, name));
        for (int column = 0; column <= lifeDomains.size(); column++) {
            cell.add(cells.shown(row, column));
        }
        return cell.toArray();
    }

    private String text(String key) {
        return texts.getString("matrix." + key);
    }
}
