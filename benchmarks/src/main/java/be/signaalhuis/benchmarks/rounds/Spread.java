package be.signaalhuis.benchmarks.rounds;

import java.util.List;

/** Median, least and most of the figures of some rounds. */
public record Spread(double median, double min, double max, int n) {

    public static Spread of(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        int n = sorted.size();
        if (n == 0) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double median = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast(), n);
    }
}
