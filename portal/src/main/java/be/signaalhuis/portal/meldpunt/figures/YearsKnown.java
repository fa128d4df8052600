package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.codes.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The years that have reports, the newest first. */
record YearsKnown(List<Counted> items) {

    /** One year, and how many reports it has. */
    record Counted(int year, long reports) {}

    List<Choice> choices() {
        return items.stream()
                .map(one -> Integer.toString(one.year()))
                .map(year -> new Choice(year, year))
                .toList();
    }

    Optional<Counted> newest() {
        return items.stream().findFirst();
    }

    /** Of two that are as near, the later one. */
    Optional<Integer> nearest(int year) {
        return items.stream()
                .map(Counted::year)
                .min(Comparator.<Integer>comparingInt(other -> Math.abs(other - year))
                        .thenComparing(Comparator.reverseOrder()));
    }
}
