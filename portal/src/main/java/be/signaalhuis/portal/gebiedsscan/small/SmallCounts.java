package be.signaalhuis.portal.gebiedsscan.small;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a printed list of counts says: of 1 to 4 that they are few, and nothing of a larger one where the total would give
 * those away. The larger one could as well be one less, so that each of the few could as well be one more.
 */
public final class SmallCounts {

    private static final String FEW = "<5";
    private static final String LEFT_OUT = "x";
    private static final long PUBLISHED = 5;

    private final List<Long> counts;
    private final int leftOut;
    private final boolean few;

    private SmallCounts(List<Long> counts) {
        this.counts = counts;
        this.few = counts.stream().anyMatch(SmallCounts::isFew);
        this.leftOut = IntStream.range(0, counts.size())
                .filter(number -> counts.get(number) > PUBLISHED)
                .boxed()
                .min(Comparator.comparing(counts::get))
                .orElse(-1);
    }

    public static SmallCounts of(List<Long> counts) {
        return new SmallCounts(List.copyOf(counts));
    }

    /** What stands in print; null when that is the count itself. */
    public String printed(int number) {
        var count = counts.get(number);
        if (isFew(count)) {
            return FEW;
        }
        return few && (number == leftOut || leftOut < 0 && count > 0) ? LEFT_OUT : null;
    }

    /** The same for all together, which tell too much where no larger count could make up for them. */
    public String printedTotal() {
        var total = counts.stream().mapToLong(Long::longValue).sum();
        if (isFew(total)) {
            return FEW;
        }
        return few && leftOut < 0 ? LEFT_OUT : null;
    }

    private static boolean isFew(long count) {
        return count > 0 && count < PUBLISHED;
    }
}
