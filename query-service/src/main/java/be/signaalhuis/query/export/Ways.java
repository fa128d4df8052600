package be.signaalhuis.query.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ways by which one unit more can go through a table's network, past one count. */
final class Ways {

    private static final long NONE = Long.MAX_VALUE;

    private final List<FlowingCount> counts;
    private final FlowingCount without;
    private final long[] cost;
    private final int[] before;
    private final FlowingCount[] by;

    Ways(List<FlowingCount> counts, int places, FlowingCount without) {
        this.counts = counts;
        this.without = without;
        this.cost = new long[places];
        this.before = new int[places];
        this.by = new FlowingCount[places];
    }

    /** Counts that must be hidden together, and what is lost by that. */
    record Way(List<FlowingCount> counts, long cost) {}

    /** Null when there is none. */
    Way cheapest(int start, int end) {
        Arrays.fill(cost, NONE);
        cost[start] = 0;
        for (boolean better = true; better; ) {
            better = false;
            for (var count : counts) {
                if (count != without) {
                    better |= count.couldBeMore() && isBetter(count, count.from(), count.to());
                    better |= count.couldBeLess() && isBetter(count, count.to(), count.from());
                }
            }
        }
        return cost[end] == NONE ? null : new Way(back(start, end), cost[end]);
    }

    private boolean isBetter(FlowingCount count, int place, int next) {
        if (cost[place] == NONE || cost[place] + count.cost() >= cost[next]) {
            return false;
        }
        cost[next] = cost[place] + count.cost();
        before[next] = place;
        by[next] = count;
        return true;
    }

    private List<FlowingCount> back(int start, int end) {
        var way = new ArrayList<FlowingCount>();
        for (int place = end; place != start; place = before[place]) {
            way.add(by[place]);
        }
        return way;
    }
}
