package be.signaalhuis.query.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table of counts with its totals, as it may be published: 1 to 4 is shown as {@code <5}, and larger counts are left
 * out where a sum of a row or a column would give a small one away.
 *
 * <p>The table is a network: each count flows from its row to its column, each total flows on, the grand total flows
 * back. A small count stays hidden when the numbers of a circle of hidden counts could as well be one more or one less
 * all around; of all circles the one is taken that hides least.
 */
public final class SmallCells {

    private static final String FEW = "<5";
    private static final String LEFT_OUT = "x";

    private final int rows;
    private final int columns;
    private final FlowingCount[][] table;
    private final List<FlowingCount> all = new ArrayList<>();

    private SmallCells(long[][] counts, int columns) {
        this.rows = counts.length;
        this.columns = columns;
        this.table = new FlowingCount[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                table[row][column] = count(row, column, sum(counts, row, column));
                all.add(table[row][column]);
            }
        }
    }

    /**
     * @param counts row by row, without totals, all of the same length
     * @param columns how many counts a row has
     */
    public static SmallCells of(long[][] counts, int columns) {
        var cells = new SmallCells(counts, columns);
        cells.all.stream().filter(FlowingCount::isSmall).forEach(cells::protect);
        return cells;
    }

    /** A number, or what stands in its place; the row and the column beyond the last are the totals. */
    public Object shown(int row, int column) {
        var count = table[row][column];
        if (!count.isHidden()) {
            return count.value();
        }
        return count.isSmall() ? FEW : LEFT_OUT;
    }

    private long sum(long[][] counts, int row, int column) {
        long sum = 0;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                boolean within = (row == rows || row == r) && (column == columns || column == c);
                sum += within ? counts[r][c] : 0;
            }
        }
        return sum;
    }

    /** Totals of rows and of columns flow back; the grand total is a total of totals. */
    private FlowingCount count(int row, int column, long value) {
        int columnPlace = rows + 1 + column;
        return (row == rows) == (column == columns)
                ? new FlowingCount(row, columnPlace, value)
                : new FlowingCount(columnPlace, row, value);
    }

    private void protect(FlowingCount small) {
        var ways = new Ways(all, rows + columns + 2, small);
        Stream.of(
                        small.couldBeMore() ? ways.cheapest(small.to(), small.from()) : null,
                        small.couldBeLess() ? ways.cheapest(small.from(), small.to()) : null)
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(Ways.Way::cost))
                .ifPresent(way -> way.counts().forEach(FlowingCount::hide));
    }
}
