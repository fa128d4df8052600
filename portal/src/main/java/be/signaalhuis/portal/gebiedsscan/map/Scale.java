package be.signaalhuis.portal.gebiedsscan.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Five classes of counts. The first is of those that are too small to publish; the others hold about as many areas each,
 * so that one large count does not make all others look the same.
 */
record Scale(List<Step> steps) {

    static final int CLASSES = 5;
    /** From here on a count may be published. */
    static final long PUBLISHED = 5;

    /**
     * One class.
     *
     * @param number 0 for no signals, else 1 to 5, ever darker
     * @param least the smallest count in it
     */
    record Step(int number, long least, long most) {

        boolean holds(long count) {
            return least <= count && count <= most;
        }

        public boolean isSmall() {
            return number == 1;
        }
    }

    static Scale of(Collection<Long> counts) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(0, 0, 0));
        steps.add(new Step(1, 1, PUBLISHED - 1));
        var sorted =
                counts.stream().filter(count -> count >= PUBLISHED).sorted().toList();
        var least = PUBLISHED;
        for (int number = 2; number <= CLASSES && !sorted.isEmpty(); number++) {
            var last = Math.ceilDiv(sorted.size() * (number - 1), CLASSES - 1) - 1;
            var most = sorted.get(last);
            if (most >= least) {
                steps.add(new Step(number, least, most));
                least = most + 1;
            }
        }
        return new Scale(List.copyOf(steps));
    }

    Step step(long count) {
        return steps.stream().filter(step -> step.holds(count)).findFirst().orElseThrow();
    }
}
