package be.signaalhuis.portal.gebiedsscan.small;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    @Test
    void largeCountsArePrintedAsTheyAre() {
        assertThat(printed(12L, 5L, 0L)).containsExactly(null, null, null);
    }

    @Test
    void aFewAreFewAndTheSmallestThatCanVaryIsLeftOutToo() {
        assertThat(printed(12L, 3L, 7L, 0L)).containsExactly(null, "<5", "x", null);
        assertThat(SmallCounts.of(List.of(12L, 3L, 7L)).printedTotal()).isNull();
    }

    /** 5 could not be one less: then it would be few itself. */
    @Test
    void fiveCannotMakeUpForTheFew() {
        assertThat(printed(5L, 1L, 1L)).containsExactly("x", "<5", "<5");
        assertThat(SmallCounts.of(List.of(5L, 1L, 1L)).printedTotal()).isEqualTo("x");
    }

    @Test
    void ofFewAltogetherTheTotalIsFewAsWell() {
        assertThat(SmallCounts.of(List.of(1L, 2L)).printedTotal()).isEqualTo("<5");
        assertThat(SmallCounts.of(List.of()).printedTotal()).isNull();
    }

    private static List<String> printed(Long... counts) {
        var small = SmallCounts.of(List.of(counts));
        return Arrays.asList(
                IntStream.range(0, counts.length).mapToObj(small::printed).toArray(String[]::new));
    }
}
