package be.signaalhuis.eventstore.tampering;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a tampering must be found out as.
 *
 * @param verdicts one of these for each of the numbers
 * @param about the rows, leaves or sizes that must be named, each of them
 */
record Traces(Set<String> verdicts, List<Long> about) {

    static Traces of(Collection<Long> about, String... verdicts) {
        return new Traces(Set.of(verdicts), List.copyOf(about));
    }

    static Traces of(long about, String... verdicts) {
        return of(List.of(about), verdicts);
    }

    /** @param found as {@code VERDICT number} */
    boolean areAllIn(Set<String> found) {
        return about.stream()
                .allMatch(one -> verdicts.stream().anyMatch(verdict -> found.contains(verdict + " " + one)));
    }

    /** Nothing else than that was found. */
    boolean areAllOf(Set<String> found) {
        var possible = verdicts.stream()
                .flatMap(verdict -> about.stream().map(one -> verdict + " " + one))
                .collect(Collectors.toSet());
        return possible.containsAll(found);
    }
}
