package be.signaalhuis.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmallCellsTest {

    private static final int SIZE = 2;
    private static final int MOST = 16;

    @Test
    void showsWhatIsLargeAndZero() {
        assertThat(shown(new long[][] {{5, 0}, {12, 7}})).containsExactly("5 0 5", "12 7 19", "17 7 24");
    }

    @Test
    void showsASmallNumberAsFewAndLeavesOutWhatWouldTellIt() {
        assertThat(shown(new long[][] {{3, 9, 20}, {8, 7, 20}, {30, 40, 50}}))
                .containsExactly("<5 x 20 32", "x x 20 35", "30 40 50 120", "41 56 90 187");
    }

    @Test
    void leavesNoRowOrColumnWithOneHiddenNumber() {
        assertThat(shown(new long[][] {{2, 0}, {0, 30}})).containsExactly("<5 0 <5", "0 30 30", "<5 30 x");
    }

    /** Two small numbers that add up to two are one each, so a third must be hidden. */
    @Test
    void hidesMoreWhereTheSumTellsAnyway() {
        assertThat(shown(new long[][] {{1, 1, 50}, {60, 70, 80}}))
                .first()
                .asString()
                .startsWith("<5 <5 ")
                .isNotEqualTo("<5 <5 50 52");
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Whoever tries every table that fits what is shown is left with more than one value for each small number. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyCanWorkOutASmallNumber(long seed) {
        var chance = new Random(seed);
        var counts = new long[SIZE][SIZE];
        for (var row : counts) {
            for (int column = 0; column < SIZE; column++) {
                row[column] = chance.nextInt(3) == 0 ? 0 : chance.nextInt(10);
            }
        }
        var cells = SmallCells.of(counts, SIZE);
        var possible = possible(cells);
        assertThat(possible).isNotEmpty();
        for (int row = 0; row <= SIZE; row++) {
            for (int column = 0; column <= SIZE; column++) {
                if (cells.shown(row, column).equals("<5")) {
                    assertThat(values(possible, row, column)).hasSizeGreaterThan(1);
                }
            }
        }
    }

    /** Every table whose sums and numbers fit what is shown. */
    private static List<long[][]> possible(SmallCells cells) {
        var found = new ArrayList<long[][]>();
        for (long a = 0; a < MOST; a++) {
            for (long b = 0; fits(cells, 0, 0, a) && b < MOST; b++) {
                for (long c = 0; fits(cells, 0, 1, b) && fits(cells, 0, 2, a + b) && c < MOST; c++) {
                    for (long d = 0; fits(cells, 1, 0, c) && fits(cells, 2, 0, a + c) && d < MOST; d++) {
                        if (fits(cells, 1, 1, d)
                                && fits(cells, 1, 2, c + d)
                                && fits(cells, 2, 1, b + d)
                                && fits(cells, 2, 2, a + b + c + d)) {
                            found.add(new long[][] {{a, b, a + b}, {c, d, c + d}, {a + c, b + d, a + b + c + d}});
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean fits(SmallCells cells, int row, int column, long value) {
        var shown = cells.shown(row, column);
        if (shown instanceof Long number) {
            return number == value;
        }
        return shown.equals("<5") ? value > 0 && value < 5 : value >= 5;
    }

    private static Set<Long> values(List<long[][]> possible, int row, int column) {
        var values = new HashSet<Long>();
        possible.forEach(table -> values.add(table[row][column]));
        return values;
    }

    private static List<String> shown(long[][] counts) {
        var cells = SmallCells.of(counts, counts[0].length);
        var rows = new ArrayList<String>();
        for (int row = 0; row <= counts.length; row++) {
            var line = new ArrayList<String>();
            for (int column = 0; column <= counts[0].length; column++) {
                line.add(cells.shown(row, column).toString());
            }
            rows.add(String.join(" ", line));
        }
        return rows;
    }
}
