package be.signaalhuis.portal.gebiedsscan.small;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a printed table leaves out: counts of 1 to 4, and where only one is left out of a row or a column another one too,
 * or a total would give it away. Counts of nobody and totals are counts as any other.
 */
public final class Suppression {

    private static final long PUBLISHED = 5;

    private final long[][] counts;
    private final boolean[][] hidden;

    private Suppression(long[][] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /** @param rows of equally many counts each, without totals */
    public static Suppression of(List<List<Long>> rows) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        var counts = new long[rows.size() + 1][width + 1];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < width; column++) {
                var count = rows.get(row).get(column);
                counts[row][column] = count;
                counts[row][width] += count;
                counts[rows.size()][column] += count;
                counts[rows.size()][width] += count;
            }
        }
        var suppression = new Suppression(counts);
        suppression.hide();
        return suppression;
    }

    /** One list of counts with its total. */
    public static Suppression ofList(List<Long> counts) {
        return of(counts.stream().map(List::of).toList());
    }

    /** A row or column beyond the last is that of the totals. */
    public boolean hides(int row, int column) {
        return hidden[row][column];
    }

    public boolean hidesTotalOf(int row) {
        return hidden[row][counts[0].length - 1];
    }

    public boolean hidesTotalBelow(int column) {
        return hidden[counts.length - 1][column];
    }

    public boolean hidesAll() {
        return hidden[counts.length - 1][counts[0].length - 1];
    }

    /** One cell of the table. */
    private record Cell(int row, int column) {}

    private void hide() {
        cells().stream().filter(this::isSmall).forEach(this::hide);
        boolean more = true;
        while (more) {
            more = false;
            for (var line : lines()) {
                more |= hideAnother(line);
            }
        }
    }

    private boolean hideAnother(List<Cell> line) {
        if (line.stream().filter(this::isHidden).count() != 1) {
            return false;
        }
        var other = line.stream()
                .filter(cell -> !isHidden(cell) && count(cell) > 0)
                .min(Comparator.comparingLong(this::count));
        other.ifPresent(this::hide);
        return other.isPresent();
    }

    private List<Cell> cells() {
        return lines().stream().limit(counts.length).flatMap(List::stream).toList();
    }

    /** All rows, then all columns. */
    private List<List<Cell>> lines() {
        var rows = IntStream.range(0, counts.length)
                .mapToObj(row -> IntStream.range(0, counts[0].length)
                        .mapToObj(column -> new Cell(row, column))
                        .toList());
        var columns = IntStream.range(0, counts[0].length)
                .mapToObj(column -> IntStream.range(0, counts.length)
                        .mapToObj(row -> new Cell(row, column))
                        .toList());
        return java.util.stream.Stream.concat(rows, columns).toList();
    }

    private long count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }

    private boolean isSmall(Cell cell) {
        return count(cell) > 0 && count(cell) < PUBLISHED;
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private void hide(Cell cell) {
        hidden[cell.row()][cell.column()] = true;
    }
}
